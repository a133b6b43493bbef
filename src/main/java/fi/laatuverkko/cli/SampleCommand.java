package fi.laatuverkko.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sample}: makes the sample network. */
@Command(name = "sample", description = "${bundle:cli.sample}")
final class SampleCommand implements Callable<Integer> {

  private final Verbs.Sample sample;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.newFile}")
  private Path file;

  @Option(names = "--size", defaultValue = "NORMAL", paramLabel = "SIZE", description = "${bundle:cli.option.sampleSize}")
  private SampleSize size;

  SampleCommand(Verbs.Sample sample, Said said) {
    this.sample = sample;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var free = new NetworkFileName(file).free();
    sample.make(free, size);
    said.line("cli.sample.done", free.toString());
    return ExitCode.DONE;
  }
}
