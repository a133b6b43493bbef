package fi.laatuverkko;

import fi.laatuverkko.cli.PeerReviewVerbs;
import fi.laatuverkko.cli.PlannedTeams;
import fi.laatuverkko.peerreview.PeerReviewFile;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.storage.DataFile;
import java.nio.file.Path;
import java.util.Optional;

/** Plans rounds of peer review and writes their workbooks. */
record ProgramPeerReviewVerbs(CommandFiles files) implements PeerReviewVerbs {

  @Override
  public PlannedTeams planTeams(Path path, Optional<String> round, boolean fair, Optional<Long> seed) {
    var answer = files.with(path, file -> of(file).plan(round, fair ? PlanMode.FAIR : PlanMode.BEST, seed));
    return new PlannedTeams(answer.lines(), answer.found());
  }

  @Override
  public void writeRound(Path path, Optional<String> round, Path out) {
    try (var file = DataFile.open(path, files.clock())) {
      of(file).export(round, out);
    }
  }

  private PeerReviewFile of(DataFile file) {
    return new PeerReviewFile(file, files.texts(), files.clock());
  }
}
