package fi.laatuverkko.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One row of a table: stays the same object while the line it shows is replaced by a newer one of the same key. */
public final class Row<L> {

  private static final int HIDDEN = -1;

  private final long key;
  private final ReadOnlyObjectWrapper<RowValues<L>> shown;
  private volatile RowValues<L> values;
  private int position = HIDDEN;
  private boolean selected;

  Row(long key, RowValues<L> values) {
    this.key = key;
    this.values = values;
    this.shown = new ReadOnlyObjectWrapper<>(values);
  }

  public long key() {
    return key;
  }

  public L line() {
    return values.line();
  }

  /** The values as they are now, on any thread. */
  RowValues<L> values() {
    return values;
  }

  /** The values as the cells show them; changed on the window's thread only. */
  ReadOnlyObjectProperty<RowValues<L>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void put(RowValues<L> newer) {
    values = newer;
    shown.set(newer);
  }

  /** Where it stands among the rows shown. */
  int position() {
    return position;
  }

  boolean isHidden() {
    return position == HIDDEN;
  }

  void standAt(int place) {
    position = place;
  }

  void hide() {
    position = HIDDEN;
  }

  boolean isSelected() {
    return selected;
  }

  void select(boolean value) {
    selected = value;
  }
}
