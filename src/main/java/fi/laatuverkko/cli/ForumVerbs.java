package fi.laatuverkko.cli;

import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is planned and written of forums. */
public interface ForumVerbs {

  /** Plans mixed tables over rounds and answers with what is to be printed, in the language of the texts. */
  List<String> planGroups(GroupsRequest request, Texts texts) throws Exception;

  /** Writes the forums of the network, or of one project, as a calendar file and answers how many they are. */
  int writeCalendar(Path file, Optional<String> project, Path out) throws Exception;
}
