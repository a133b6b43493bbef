package fi.laatuverkko.cli;

import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the commands plan and write of forums. */
public record ForumVerbs(Groups groups, Calendar calendar) {

  static final ForumVerbs NONE = new ForumVerbs((_, _) -> List.of(), (_, _, _) -> 0);

  /** Plans mixed tables over rounds and answers with what is to be printed, in the language of the texts. */
  @FunctionalInterface
  public interface Groups {
    List<String> plan(GroupsRequest request, Texts texts) throws Exception;
  }

  /** Writes the forums of the network, or of one project, as a calendar file and answers how many they are. */
  @FunctionalInterface
  public interface Calendar {
    int write(Path file, Optional<String> project, Path out) throws Exception;
  }
}
