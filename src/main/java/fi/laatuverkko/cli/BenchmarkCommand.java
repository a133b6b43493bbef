package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export benchmark}: writes the workbooks of a network's survey results, one for each partner and one for the coordinator. */
@Command(name = "benchmark", description = "${bundle:cli.benchmark}")
final class BenchmarkCommand implements Callable<Integer> {

  private final FeedbackVerbs feedback;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--network", paramLabel = "NAME", description = "${bundle:cli.option.network}")
  private Optional<String> network;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.workbooks}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.exportLanguage}")
  private Optional<Language> language;

  BenchmarkCommand(FeedbackVerbs feedback, Said said) {
    this.feedback = feedback;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    for (var written : feedback.writeBenchmarks(file.file(), network, out.toAbsolutePath().normalize(), language)) {
      said.line("cli.written", written.toString());
    }
    return ExitCode.DONE;
  }
}
