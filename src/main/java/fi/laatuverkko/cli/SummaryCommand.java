package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export summary}: writes the reports of all projects in the columns of the funder's own lists. */
@Command(name = "summary", description = "${bundle:cli.summary}")
final class SummaryCommand implements Callable<Integer> {

  private final MoneyVerbs money;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--out", required = true, paramLabel = "X.xlsx", description = "${bundle:cli.option.workbook}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.summaryLanguage}")
  private Optional<Language> language;

  SummaryCommand(MoneyVerbs money, Said said) {
    this.money = money;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var workbook = out.toAbsolutePath().normalize();
    money.writeSummary(file.file(), workbook, language.orElse(said.texts().language()));
    said.line("cli.written", workbook.toString());
    return ExitCode.DONE;
  }
}
