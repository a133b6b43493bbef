package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plan peer-review}: proposes the teams of a round, with reasons. */
@Command(name = "peer-review", description = "${bundle:cli.planPeerReview}")
final class PlanPeerReviewCommand implements Callable<Integer> {

  /** What the best proposal is. */
  enum Mode { BEST, FAIR }

  private final PeerReviewVerbs peerReviews;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--round", paramLabel = "NAME", description = "${bundle:cli.option.round}")
  private Optional<String> round;

  @Option(names = "--mode", defaultValue = "BEST", paramLabel = "best|fair", description = "${bundle:cli.option.mode}")
  private Mode mode;

  @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.option.seed}")
  private Optional<Long> seed;

  PlanPeerReviewCommand(PeerReviewVerbs peerReviews, Said said) {
    this.peerReviews = peerReviews;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var planned = peerReviews.planTeams(file.file(), round, mode == Mode.FAIR, seed);
    planned.lines().forEach(said::plain);
    return planned.found() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
