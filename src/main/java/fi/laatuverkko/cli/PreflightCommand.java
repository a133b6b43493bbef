package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.storage.DataFileName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code preflight}: looks a project's report through as the inspector will, one line per finding. */
@Command(name = "preflight", description = "${bundle:cli.preflight}")
final class PreflightCommand implements Callable<Integer> {

  private final MoneyVerbs money;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--project", required = true, paramLabel = "NAME", description = "${bundle:cli.option.project}")
  private String project;

  PreflightCommand(MoneyVerbs money, Said said) {
    this.money = money;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var result = money.preflight(file.file(), project);
    result.lines().forEach(line -> said.plain(line.in(said.texts())));
    if (result.errors() > 0) {
      throw new Refusal(Problem.of("cli.preflight.errors", result.errors(), project));
    }
    return ExitCode.DONE;
  }
}
