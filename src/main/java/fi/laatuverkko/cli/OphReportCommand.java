package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export oph-report}: writes the final-report preparation workbook of a project. */
@Command(name = "oph-report", description = "${bundle:cli.ophReport}")
final class OphReportCommand implements Callable<Integer> {

  private final MoneyVerbs money;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--project", required = true, paramLabel = "NAME", description = "${bundle:cli.option.project}")
  private String project;

  @Option(names = "--out", required = true, paramLabel = "X.xlsx", description = "${bundle:cli.option.workbook}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.reportLanguage}")
  private Optional<Language> language;

  @Option(names = "--kind", paramLabel = "interim|final", defaultValue = "final", description = "${bundle:cli.option.reportKind}")
  private Kind kind = Kind.FINAL;

  @Option(names = "--flat", description = "${bundle:cli.option.flat}")
  private boolean flat;

  /** Which report. */
  private enum Kind { INTERIM, FINAL }

  OphReportCommand(MoneyVerbs money, Said said) {
    this.money = money;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var workbook = out.toAbsolutePath().normalize();
    money.writeReport(new MoneyVerbs.ReportRequest(file.file(), project, workbook, language, kind == Kind.INTERIM, flat));
    said.line("cli.written", workbook.toString());
    return ExitCode.DONE;
  }
}
