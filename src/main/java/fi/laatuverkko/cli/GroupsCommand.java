package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.storage.DataFileName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plan groups}: mixed tables over rounds, from a table of people or from a forum. */
@Command(name = "groups", description = "${bundle:cli.groups}")
final class GroupsCommand implements Callable<Integer> {

  private final ForumVerbs forums;
  private final Said said;

  @Option(names = "--people", paramLabel = "X.csv|X.xlsx", description = "${bundle:cli.option.people}")
  private Optional<Path> people;

  @Option(names = "--file", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Optional<DataFileName> file;

  @Option(names = "--forum", paramLabel = "NAME", description = "${bundle:cli.option.forum}")
  private Optional<String> forum;

  @Option(names = "--tables", paramLabel = "N", description = "${bundle:cli.option.tables}")
  private Optional<Integer> tables;

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "${bundle:cli.option.rounds}")
  private int rounds;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "${bundle:cli.option.seed}")
  private long seed;

  GroupsCommand(ForumVerbs forums, Said said) {
    this.forums = forums;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    if (people.isEmpty() && (file.isEmpty() || forum.isEmpty())) {
      throw new Refusal(Problem.of("cli.groups.who"));
    }
    if (rounds < 1 || rounds > 20 || tables.filter(wanted -> wanted < 1 || wanted > 100).isPresent()) {
      throw new Refusal(Problem.of("cli.groups.numbers"));
    }
    forums.planGroups(new GroupsRequest(people.map(path -> path.toAbsolutePath().normalize()), file.map(DataFileName::file), forum, tables, rounds, seed), said.texts())
        .forEach(said::plain);
    return ExitCode.DONE;
  }
}
