package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export calendar}: writes the forums of a network, or of one project, as a calendar file. */
@Command(name = "calendar", description = "${bundle:cli.calendar}")
final class CalendarCommand implements Callable<Integer> {

  private final ForumVerbs forums;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--project", paramLabel = "NAME", description = "${bundle:cli.option.project}")
  private Optional<String> project;

  @Option(names = "--out", required = true, paramLabel = "X.ics", description = "${bundle:cli.option.calendar}")
  private Path out;

  CalendarCommand(ForumVerbs forums, Said said) {
    this.forums = forums;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var target = out.toAbsolutePath().normalize();
    var events = forums.writeCalendar(file.file(), project, target);
    said.line("cli.calendar.written", events, target.toString());
    return ExitCode.DONE;
  }
}
