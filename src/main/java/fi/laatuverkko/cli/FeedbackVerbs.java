package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is done with survey results and indicators. */
public interface FeedbackVerbs {

  /** Reads a table of survey results into a network file. */
  void readSurvey(Path file, Path table, Stated stated) throws Exception;

  /** Writes the workbooks of a network and answers with the files. */
  List<Path> writeBenchmarks(Path file, Optional<String> network, Path folder, Optional<Language> language) throws Exception;

  /** Writes the flat tables and answers with the files. */
  List<Path> writePowerBi(Path file, Path out, Optional<Language> language) throws Exception;

  /** Writes the workbook of the indicators of a network, or of all when none is named. */
  void writeIndicators(Path file, Optional<String> network, Path out, Optional<Language> language) throws Exception;

  /** What is stated of a file of survey results that does not say it itself. */
  record Stated(Optional<String> survey, Optional<String> provider, Optional<String> period) {}
}
