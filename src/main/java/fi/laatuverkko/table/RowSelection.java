package fi.laatuverkko.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are selected, and which of them was selected last. Selection is a mark on the row itself, so any number of rows is
 * selected or given up in one pass and one event, and no sorting can move it.
 */
final class RowSelection<L> {

  private final List<Row<L>> shown;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private int count;
  private @Nullable Row<L> lead;
  private int @Nullable [] positions;

  RowSelection(List<Row<L>> shown) {
    this.shown = shown;
  }

  /** Raised by every change: what depends on the selection listens to this. */
  ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  int count() {
    return count;
  }

  /** The row selected last. */
  Optional<Row<L>> lead() {
    return Optional.ofNullable(lead);
  }

  boolean isSelected(int position) {
    return isRow(position) && shown.get(position).isSelected();
  }

  /** The places of the selected rows, from the top; not to be changed by the caller. */
  int[] positions() {
    if (positions == null) {
      positions = new int[count];
      int found = 0;
      for (int at = 0; found < count; at++) {
        if (shown.get(at).isSelected()) {
          positions[found++] = at;
        }
      }
    }
    return positions;
  }

  /** The selected rows, from the top. */
  List<Row<L>> rows() {
    return Arrays.stream(positions()).mapToObj(shown::get).toList();
  }

  /** Adds a row. */
  void add(int position) {
    if (isRow(position)) {
      mark(shown.get(position), true);
      lead = shown.get(position);
      changed();
    }
  }

  /** Adds rows, in their order; the last of them leads. */
  void add(int... added) {
    for (int position : added) {
      if (isRow(position)) {
        mark(shown.get(position), true);
        lead = shown.get(position);
      }
    }
    changed();
  }

  /** Selects one row and gives up all others. */
  void only(int position) {
    if (isRow(position)) {
      only(List.of(shown.get(position)));
    } else {
      clear();
    }
  }

  /** Selects these rows and gives up all others; the last one leads. */
  void only(Collection<Row<L>> rows) {
    giveUpAll();
    lead = null;
    for (var row : rows) {
      if (!row.isHidden()) {
        mark(row, true);
        lead = row;
      }
    }
    changed();
  }

  void all() {
    for (var row : shown) {
      mark(row, true);
    }
    if (lead == null && !shown.isEmpty()) {
      lead = shown.getFirst();
    }
    changed();
  }

  void remove(int position) {
    if (isSelected(position)) {
      mark(shown.get(position), false);
      if (lead == shown.get(position)) {
        lead = firstSelected();
      }
      changed();
    }
  }

  void clear() {
    if (count > 0) {
      giveUpAll();
      lead = null;
      changed();
    }
  }

  /** Gives up the rows that are going to be hidden; to be called before the rows shown are replaced. */
  void giveUpHidden(Collection<Row<L>> before) {
    for (var row : before) {
      if (row.isHidden()) {
        mark(row, false);
      }
    }
    positions = null;
  }

  /** Tells everybody that the rows shown have been replaced. */
  void rearranged() {
    positions = null;
    if (lead != null && !lead.isSelected()) {
      lead = firstSelected();
    }
    changed();
  }

  private @Nullable Row<L> firstSelected() {
    positions = null;
    return count == 0 ? null : shown.get(positions()[0]);
  }

  private void giveUpAll() {
    for (int position : positions()) {
      mark(shown.get(position), false);
    }
  }

  private void mark(Row<L> row, boolean selected) {
    if (row.isSelected() != selected) {
      row.select(selected);
      count += selected ? 1 : -1;
    }
  }

  private boolean isRow(int position) {
    return position >= 0 && position < shown.size();
  }

  private void changed() {
    positions = null;
    changes.set(changes.get() + 1);
  }
}
