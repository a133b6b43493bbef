package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows a table shows, from the top, and which of them are selected. */
final class ShownRows<L> {

  private final ObservableList<Row<L>> rows = FXCollections.observableArrayList();
  private final RowSelection<L> selection = new RowSelection<>(rows);

  ObservableList<Row<L>> rows() {
    return rows;
  }

  RowSelection<L> selection() {
    return selection;
  }

  int count() {
    return rows.size();
  }

  List<L> lines() {
    return rows.stream().map(Row::line).toList();
  }

  /** The rows shown from now on: those among them that were selected stay so. */
  void replace(List<Row<L>> next) {
    List<Row<L>> before = new ArrayList<>(rows);
    before.forEach(Row::hide);
    for (int at = 0; at < next.size(); at++) {
      next.get(at).standAt(at);
    }
    selection.giveUpHidden(before);
    if (!before.equals(next)) {
      rows.setAll(next);
    }
    selection.rearranged();
  }

  /** Selects the row so many places below the one selected last, at most the first or the last one. */
  void selectBeside(int places) {
    var from = selection.lead().map(Row::position).orElse(-Integer.signum(places));
    selection.only(Math.clamp(from + places, 0, Math.max(0, count() - 1)));
  }
}
