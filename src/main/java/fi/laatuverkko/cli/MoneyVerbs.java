package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is done with the money of projects and the reports on it. */
public interface MoneyVerbs {

  /** Writes the preparation workbook of a project. */
  void writeReport(ReportRequest request) throws Exception;

  /** Writes the reports of all projects, a row each. */
  void writeSummary(Path file, Path out, Language language) throws Exception;

  /** Looks a project's report through as the inspector will. */
  Findings preflight(Path file, String project) throws Exception;

  /**
   * Reads a partner's ledger extract into a project; in a dry run nothing is stored.
   *
   * @param partner whose books it is from, where no column says it
   */
  Imported importLedger(Path file, String project, Optional<String> partner, Path extract, boolean dryRun) throws Exception;

  /**
   * Which workbook.
   *
   * @param language none for the project's own report language
   * @param interim whether the interim report, not the final one
   * @param flat whether with the sheet where the report is one row
   */
  record ReportRequest(Path file, String project, Path out, Optional<Language> language, boolean interim, boolean flat) {}

  /** What was found, one line each, and how many of them are errors. */
  record Findings(List<Phrase> lines, long errors) {}

  /**
   * What became of the lines of an extract.
   *
   * @param remarks on lines that were not taken, with their places
   */
  record Imported(long taken, long unclear, long refused, boolean stored, List<Phrase> remarks) {}
}
