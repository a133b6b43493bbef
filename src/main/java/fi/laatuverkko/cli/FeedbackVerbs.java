package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is done with survey results. */
public record FeedbackVerbs(ReadTable read, Benchmark benchmark, PowerBi powerBi) {

  static final FeedbackVerbs NONE = new FeedbackVerbs((_, _, _) -> {}, (_, _, _, _) -> List.of(), (_, _, _) -> List.of());

  /** What is stated of a file of survey results that does not say it itself. */
  public record Stated(Optional<String> survey, Optional<String> provider, Optional<String> period) {}

  /** Reads a table of survey results into a network file. */
  @FunctionalInterface
  public interface ReadTable {
    void read(Path file, Path table, Stated stated) throws Exception;
  }

  /** Writes the workbooks of a network and answers with the files. */
  @FunctionalInterface
  public interface Benchmark {
    List<Path> write(Path file, Optional<String> network, Path folder, Optional<Language> language) throws Exception;
  }

  /** Writes the flat tables and answers with the files. */
  @FunctionalInterface
  public interface PowerBi {
    List<Path> write(Path file, Path out, Optional<Language> language) throws Exception;
  }
}
