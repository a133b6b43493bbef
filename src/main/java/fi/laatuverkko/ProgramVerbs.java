package fi.laatuverkko;

import fi.laatuverkko.cli.Verbs;
import java.time.Clock;

/** Joins the commands of the command line to the features that carry them out. */
final class ProgramVerbs {

  private ProgramVerbs() {}

  static Verbs verbs(Clock clock) {
    var files = new CommandFiles(clock);
    return new Verbs(new ProgramFileVerbs(files), new ProgramMoneyVerbs(files), new ProgramForumVerbs(files),
        new ProgramPeerReviewVerbs(files),
        new ProgramFeedbackVerbs(files));
  }
}
