package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.storage.DataFileName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify}: looks a network file through, one line per finding. */
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {

  private final FileVerbs files;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  VerifyCommand(FileVerbs files, Said said) {
    this.files = files;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var findings = files.verify(file.file());
    if (findings.isEmpty()) {
      said.line("cli.verify.sound", file.file().toString());
      return ExitCode.DONE;
    }
    findings.forEach(finding -> said.plain(finding.in(said.texts())));
    throw new Refusal(Problem.of("cli.verify.findings", findings.size(), file.file().toString()));
  }
}
