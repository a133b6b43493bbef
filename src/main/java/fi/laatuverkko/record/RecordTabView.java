package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.theme.TextScale;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * A tab of records: the list left, the record right. Where the window is narrow, or the text large in it, the record takes the place of the list when it
 * is opened, with a way back.
 */
public final class RecordTabView<L, R extends Record & Stored> extends StackPane {

  private static final double NARROW = 1100;
  private static final double LIST_SHARE = 0.42;

  private final RecordListView<L, R> list;
  private final RecordPaneView<R> record;
  private final SplitPane both = new SplitPane();
  private final TextScale scale = new TextScale(this);
  private boolean recordOpen;

  public RecordTabView(RecordListView<L, R> list, RecordPaneView<R> record) {
    this.list = list;
    this.record = record;
    getStyleClass().add("record-tab");
    list.setMinWidth(0);
    record.setMinWidth(0);
    getChildren().add(both);
    list.onOpen(() -> openRecord(true));
    record.onBack(() -> openRecord(false));
    InvalidationListener arrange = _ -> arrange();
    widthProperty().addListener(arrange);
    scale.value().addListener(arrange);
    arrange();
  }

  public RecordListView<L, R> list() {
    return list;
  }

  public RecordPaneView<R> record() {
    return record;
  }

  /** Brings the record into sight where the list hides it. */
  public void openRecord(boolean open) {
    recordOpen = open;
    arrange();
    if (open) {
      record.requestFocus();
    } else {
      list.focusTable();
    }
  }

  /** True where list and record take turns. */
  public boolean isNarrow() {
    return getWidth() < NARROW * scale.value().get();
  }

  private void arrange() {
    if (getWidth() <= 0) {
      return;
    }
    var narrow = isNarrow();
    record.showBack(narrow);
    List<Node> wanted = !narrow ? List.of(list, record) : List.of(recordOpen ? record : list);
    if (!both.getItems().equals(wanted)) {
      both.getItems().setAll(wanted);
      both.setDividerPositions(LIST_SHARE);
    }
  }
}
