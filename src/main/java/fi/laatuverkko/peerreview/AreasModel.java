package fi.laatuverkko.peerreview;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reviews by quality area: {@code x} where a review looks at an area, empty where not. */
final class AreasModel implements GridWriter<Long, Long> {

  private static final int WIDTH = 9;
  private static final String MARK = "x";

  private final OpenFile file;
  private final Desk desk;
  private final GridModel<Long, Long> grid;
  private final Latest latest = new Latest();
  private long round;
  private volatile Map<Long, Map<Long, ReviewFocus>> foci = Map.of();

  AreasModel(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.grid = new GridModel<>(this, desk.texts(), desk.dialogs()::fail);
    file.changes().listen(Set.of("review_focus", "peer_review"), _ -> load());
  }

  GridModel<Long, Long> grid() {
    return grid;
  }

  void show(long key) {
    if (round != key) {
      round = key;
      grid.clear();
    }
    load();
  }

  private void load() {
    var key = round;
    if (key != 0) {
      latest.start(desk.background().storage(() -> read(key)).onSuccess(grid::show));
    }
  }

  private GridContent<Long, Long> read(long key) {
    var lines = new ReviewQuery(file.sql()).ofRound(key);
    foci = new FocusStore(file.sql(), file.acts()).all();
    var areas = file.names().items(Catalogue.QUALITY_AREA).stream().filter(item -> !item.archived()).toList();
    return GridContent.of(desk.texts().get("peerReview.tab"), lines.stream().map(line -> GridRow.of(line.review().id(), line.review().name())).toList(),
        areas.stream().map(this::column).toList(), (review, area) -> GridCell.text(focus(review, area).map(_ -> MARK).orElse("")));
  }

  private GridColumn<Long> column(CatalogueItem area) {
    return GridColumn.of(area.id(), area.label(desk.texts().language()), WIDTH);
  }

  private Optional<ReviewFocus> focus(long review, long area) {
    return Optional.ofNullable(foci.getOrDefault(review, Map.of()).get(area));
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
