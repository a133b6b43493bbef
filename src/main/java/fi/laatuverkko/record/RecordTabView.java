package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.theme.TextScale;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * A tab of records: the list left, the record right. Where the window is narrow, or the text large in it, or where the user widened the
 * record, the record takes the place of the list, with a way back. That it was widened is remembered.
 */
public final class RecordTabView<L, R extends Record & Stored> extends StackPane {

  private static final double NARROW = 1100;
  private static final double LIST_SHARE = 0.42;
  private static final String WIDE = "wide";

  private final RecordListView<L, R> list;
  private final RecordPaneView<R> record;
  private final SplitPane both = new SplitPane();
  private final TextScale scale = new TextScale(this);
  private final ChoiceMemory memory;
  private final String place;
  private boolean recordOpen;
  private boolean widened;

  /** @param place name under which it is remembered whether the record was widened */
  public RecordTabView(RecordListView<L, R> list, RecordPaneView<R> record, ChoiceMemory memory, String place) {
    this.list = list;
    this.record = record;
    this.memory = memory;
    this.place = place;
    this.widened = memory.load(place).filter(WIDE::equals).isPresent();
    getStyleClass().add("record-tab");
    list.setMinWidth(0);
    record.setMinWidth(0);
    getChildren().add(both);
    list.onOpen(() -> openRecord(true));
    list.onAdded(this::fillIn);
    record.onBack(() -> openRecord(false));
    record.onWiden(() -> widen(true));
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

  /** Shows the record without the list, or the list again. */
  public void switchWidth() {
    if (isNarrow()) {
      openRecord(!recordOpen);
    } else {
      widen(!widened);
    }
  }

  private void widen(boolean wide) {
    widened = wide;
    memory.save(place, wide ? WIDE : "");
    arrange();
    record.requestFocus();
  }

  /** Brings the record into sight where the list hides it, or the list where the record does. */
  public void openRecord(boolean open) {
    recordOpen = open;
    if (!open && widened) {
      widen(false);
    }
    arrange();
    if (open) {
      record.requestFocus();
    } else {
      list.focusTable();
    }
  }

  private void fillIn(R added) {
    openRecord(true);
    record.fillIn(added.id());
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
    record.showBack(narrow || widened);
    List<Node> wanted = !narrow ? widened ? List.of(record) : List.of(list, record) : List.of(recordOpen ? record : list);
    if (!both.getItems().equals(wanted)) {
      both.getItems().setAll(wanted);
      both.setDividerPositions(LIST_SHARE);
    }
  }
}
