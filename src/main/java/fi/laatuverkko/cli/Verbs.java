package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the commands do, one function each. The network file comes as a full path with its extension, not looked at yet. A function
 * fails with a {@link Refusal} for what the user can mend; anything else that it throws is taken for a fault of the program.
 */
public record Verbs(Sample sample, OphReport ophReport, Summary summary, LedgerImport ledgerImport, Pictures pictures, Verify verify,
    Preflight preflight, PeerReviewVerbs peerReview, ForumVerbs forums, FeedbackVerbs feedback) {

  public Verbs(Sample sample, OphReport ophReport, Summary summary, LedgerImport ledgerImport, Pictures pictures, Verify verify, Preflight preflight) {
    this(sample, ophReport, summary, ledgerImport, pictures, verify, preflight, PeerReviewVerbs.NONE, ForumVerbs.NONE, FeedbackVerbs.NONE);
  }

  /** Makes the sample network into a file that does not exist yet. */
  @FunctionalInterface
  public interface Sample {
    void make(Path file, SampleSize size) throws Exception;
  }

  /**
   * Writes the preparation workbook of a project; without a language, in the project's own report language.
   *
   * @param flat whether with the sheet where the report is one row
   */
  @FunctionalInterface
  public interface OphReport {
    void write(Path file, String project, Path out, Optional<Language> language, boolean interim, boolean flat) throws Exception;
  }

  /** Writes the reports of all projects, a row each. */
  @FunctionalInterface
  public interface Summary {
    void write(Path file, Path out, Language language) throws Exception;
  }

  /**
   * Reads a partner's ledger extract into a project; in a dry run nothing is stored.
   *
   * @param partner whose books it is from, where no column says it
   */
  @FunctionalInterface
  public interface LedgerImport {
    Imported read(Path file, String project, Optional<String> partner, Path extract, boolean dryRun) throws Exception;
  }

  /**
   * What became of the lines of an extract.
   *
   * @param remarks on lines that were not taken, with their places
   */
  public record Imported(long taken, long unclear, long refused, boolean stored, List<Phrase> remarks) {}

  /** Draws the tabs and answers with the pictures written. */
  @FunctionalInterface
  public interface Pictures {
    List<Path> draw(PicturesRequest request) throws Exception;
  }

  /** Looks a network file through and answers with what is wrong in it. */
  @FunctionalInterface
  public interface Verify {
    List<Problem> findings(Path file) throws Exception;
  }

  /** Looks a project's report through as the inspector will. */
  @FunctionalInterface
  public interface Preflight {
    Findings look(Path file, String project) throws Exception;
  }

  /** What was found, one line each, and how many of them are errors. */
  public record Findings(List<Phrase> lines, long errors) {}
}
