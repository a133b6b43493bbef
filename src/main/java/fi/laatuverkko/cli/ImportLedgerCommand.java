package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import ledger}: reads a partner's ledger extract; stores it only when every line is clear. */
@Command(name = "ledger", description = "${bundle:cli.importLedger}")
final class ImportLedgerCommand implements Callable<Integer> {

  private final MoneyVerbs money;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--project", required = true, paramLabel = "NAME", description = "${bundle:cli.option.project}")
  private String project;

  @Option(names = "--partner", paramLabel = "NAME", description = "${bundle:cli.option.partner}")
  private Optional<String> partner;

  @Option(names = "--dry-run", description = "${bundle:cli.option.dryRun}")
  private boolean dryRun;

  @Parameters(paramLabel = "X.xlsx|X.csv", description = "${bundle:cli.option.extract}")
  private Path extract;

  ImportLedgerCommand(MoneyVerbs money, Said said) {
    this.money = money;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var imported = money.importLedger(file.file(), project, partner, extract.toAbsolutePath().normalize(), dryRun);
    imported.remarks().forEach(remark -> said.plain(remark.in(said.texts())));
    said.line("cli.importLedger.counts", imported.taken(), imported.unclear(), imported.refused());
    said.line(imported.stored() ? "cli.importLedger.stored" : "cli.importLedger.notStored");
    return imported.stored() || dryRun && imported.refused() == 0 && imported.unclear() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
