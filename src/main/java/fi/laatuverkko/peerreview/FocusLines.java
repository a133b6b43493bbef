package fi.laatuverkko.peerreview;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.peerreview.pool.AreaGridPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reviews of a round: {@code x} where one looks at a quality area, empty where not. */
final class FocusLines implements AreaGridPanel.Lines {

  private static final String MARK = "x";

  private final OpenFile file;
  private final Desk desk;

  FocusLines(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  @Override
  public Set<String> tables() {
    return Set.of("review_focus", "peer_review");
  }

  @Override
  public AreaGridPanel.Reading read(ReviewRound round) {
    var foci = new FocusStore(file.sql(), file.acts()).all();
    var rows = new ReviewQuery(file.sql()).ofRound(round.id()).stream().map(line -> GridRow.of(line.review().id(), title(line.review()))).toList();
    return new AreaGridPanel.Reading(desk.texts().get("peerReview.tab"), rows,
        (review, area) -> foci.getOrDefault(review, Map.of()).containsKey(area) ? MARK : "");
  }

  /** A review named after its host goes by the host alone: there is little room. */
  private String title(PeerReview review) {
    var host = file.names().name(Kind.ORGANISATION, review.hostId());
    return review.name().equals(desk.texts().get("peerReview.name.new", host)) ? host : review.name();
  }

  @Override
  public Optional<Problem> refusal(Long review, Long area, String text) {
    return text.isBlank() || text.strip().equalsIgnoreCase(MARK) ? Optional.empty() : Optional.of(Problem.of("reviewRound.problem.mark", text));
  }

  @Override
  public Job<?> write(List<GridEntry<Long, Long>> entries) {
    return desk.background().storage(() -> new FocusStore(file.sql(), file.acts()).write(entries));
  }
}
