package fi.laatuverkko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the commands about peer review do. */
public record PeerReviewVerbs(Plan plan, Export export) {

  /** Commands that do nothing, for tests of others. */
  public static final PeerReviewVerbs NONE = new PeerReviewVerbs((_, _, _, _) -> List.of(), (_, _, _) -> {});

  /** Proposes the teams of a round and answers with lines to print; stores nothing. */
  @FunctionalInterface
  public interface Plan {
    List<String> lines(Path file, Optional<String> round, boolean fair, Optional<Long> seed) throws Exception;
  }

  /** Writes the workbook of a round. */
  @FunctionalInterface
  public interface Export {
    void write(Path file, Optional<String> round, Path out) throws Exception;
  }
}
