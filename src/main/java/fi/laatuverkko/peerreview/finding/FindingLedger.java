package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.table.TableMemory;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The findings of all reviews of the file as one list; opening a line goes to its review. */
final class FindingLedger implements TabView {

  private final Desk desk;
  private final FindingQuery query;
  private final RecordTableModel<FindingQuery.FindingLine> table;
  private final Latest latest = new Latest();
  private boolean inSight;

  FindingLedger(Columns<FindingQuery.FindingLine> columns, FindingQuery query, OpenFile file, Desk desk) {
    this.desk = desk;
    this.query = query;
    this.table = new RecordTableModel<>(columns, desk.texts(), desk.background(), TableMemory.none());
    file.changes().listen(Set.of("review_finding", "peer_review", "review_round"), _ -> load());
  }

  @Override
  public String title() {
    return "reviewFinding.view.ledger";
  }

  @Override
  public Region node() {
    var view = new RecordTableView<>(table).actions(RowAction.<FindingQuery.FindingLine>ofOne(desk.texts().get("record.open"), Feather.ARROW_RIGHT,
        line -> desk.navigator().open("review_finding", line.finding().id())).on("Enter"));
    view.getStyleClass().add("whole-view");
    return view;
  }

  @Override
  public void shown(boolean inFront) {
    inSight = inFront;
    load();
  }

  @Override
  public ObservableValue<String> count() {
    return table.countTextProperty();
  }

  private void load() {
    if (inSight) {
      latest.start(desk.background().storage(query::ledger).onSuccess(table::show));
    }
  }
}
