package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export peer-review}: writes the workbook of a round. */
@Command(name = "peer-review", description = "${bundle:cli.exportPeerReview}")
final class ExportPeerReviewCommand implements Callable<Integer> {

  private final PeerReviewVerbs peerReviews;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--round", paramLabel = "NAME", description = "${bundle:cli.option.round}")
  private Optional<String> round;

  @Option(names = "--out", required = true, paramLabel = "X.xlsx", description = "${bundle:cli.option.workbook}")
  private Path out;

  ExportPeerReviewCommand(PeerReviewVerbs peerReviews, Said said) {
    this.peerReviews = peerReviews;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var workbook = out.toAbsolutePath().normalize();
    peerReviews.writeRound(file.file(), round, workbook);
    said.line("cli.written", workbook.toString());
    return ExitCode.DONE;
  }
}
