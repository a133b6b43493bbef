package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export powerbi}: writes flat tables of indicators and survey results. */
@Command(name = "powerbi", description = "${bundle:cli.powerbi}")
final class PowerBiCommand implements Callable<Integer> {

  private final FeedbackVerbs feedback;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--out", required = true, paramLabel = "X.xlsx", description = "${bundle:cli.option.workbook}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.exportLanguage}")
  private Optional<Language> language;

  PowerBiCommand(FeedbackVerbs feedback, Said said) {
    this.feedback = feedback;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    for (var written : feedback.writePowerBi(file.file(), out.toAbsolutePath().normalize(), language)) {
      said.line("cli.written", written.toString());
    }
    return ExitCode.DONE;
  }
}
