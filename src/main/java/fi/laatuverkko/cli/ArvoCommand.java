package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code import arvo}: reads survey results into a network file. */
@Command(name = "arvo", description = "${bundle:cli.arvo}")
final class ArvoCommand implements Callable<Integer> {

  private final FeedbackVerbs feedback;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--in", required = true, paramLabel = "X.csv", description = "${bundle:cli.option.table}")
  private Path table;

  @Option(names = "--survey", paramLabel = "NAME", description = "${bundle:cli.option.survey}")
  private Optional<String> survey;

  @Option(names = "--provider", paramLabel = "NAME", description = "${bundle:cli.option.provider}")
  private Optional<String> provider;

  @Option(names = "--period", paramLabel = "1.7.2020–30.6.2021", description = "${bundle:cli.option.period}")
  private Optional<String> period;

  ArvoCommand(FeedbackVerbs feedback, Said said) {
    this.feedback = feedback;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    feedback.readSurvey(file.file(), table.toAbsolutePath().normalize(), new FeedbackVerbs.Stated(survey, provider, period));
    said.line("cli.readIn", table.toString());
    return ExitCode.DONE;
  }
}
