package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sample}: makes the sample network. */
@Command(name = "sample", description = "${bundle:cli.sample}")
final class SampleCommand implements Callable<Integer> {

  private final FileVerbs files;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.newFile}")
  private DataFileName file;

  @Option(names = "--size", defaultValue = "NORMAL", paramLabel = "SIZE", description = "${bundle:cli.option.sampleSize}")
  private SampleSize size;

  SampleCommand(FileVerbs files, Said said) {
    this.files = files;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    files.makeSample(file.file(), size);
    said.line("cli.sample.done", file.file().toString());
    return ExitCode.DONE;
  }
}
