package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export indicators}: writes the workbook of indicators with their charts. */
@Command(name = "indicators", description = "${bundle:cli.indicators}")
final class IndicatorsCommand implements Callable<Integer> {

  private final FeedbackVerbs feedback;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--network", paramLabel = "NAME", description = "${bundle:cli.option.networkOnly}")
  private Optional<String> network;

  @Option(names = "--out", required = true, paramLabel = "X.xlsx", description = "${bundle:cli.option.workbook}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.exportLanguage}")
  private Optional<Language> language;

  IndicatorsCommand(FeedbackVerbs feedback, Said said) {
    this.feedback = feedback;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var workbook = out.toAbsolutePath().normalize();
    feedback.writeIndicators(file.file(), network, workbook, language);
    said.line("cli.written", workbook.toString());
    return ExitCode.DONE;
  }
}
