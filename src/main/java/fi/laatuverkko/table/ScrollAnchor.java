package fi.laatuverkko.table;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Holds a row at its height on the screen while other rows come, go or are sorted. */
record ScrollAnchor<L>(Row<L> row, double height) {

  /** Where the row selected last stands, if it is in sight; else the uppermost row, if so wished. */
  static <L> Optional<ScrollAnchor<L>> in(TableView<Row<L>> table, RowSelection<L> selection, boolean orUppermost) {
    return flow(table).flatMap(flow -> {
      var lead = selection.lead().flatMap(row -> inSight(flow, row));
      return lead.isPresent() || !orUppermost ? lead : Optional.ofNullable(flow.getFirstVisibleCell()).flatMap(ScrollAnchor::at);
    });
  }

  /** Scrolls so that the row stands where it stood. */
  void restore(TableView<Row<L>> table) {
    if (!row.isHidden()) {
      table.scrollTo(row.position());
      flow(table).ifPresent(flow -> flow.scrollPixels(-height));
    }
  }

  private static <L> Optional<ScrollAnchor<L>> inSight(VirtualFlow<?> flow, Row<L> row) {
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    if (first == null || last == null) {
      return Optional.empty();
    }
    for (int at = first.getIndex(); at <= last.getIndex(); at++) {
      if (flow.getCell(at).getItem() == row) {
        return Optional.of(new ScrollAnchor<>(row, flow.getCell(at).getLayoutY()));
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // the cells of the table are its rows
  private static <L> Optional<ScrollAnchor<L>> at(IndexedCell<?> cell) {
    return cell instanceof TableRow<?> shown && shown.getItem() != null
        ? Optional.of(new ScrollAnchor<>((Row<L>) shown.getItem(), cell.getLayoutY())) : Optional.empty();
  }

  private static Optional<VirtualFlow<?>> flow(TableView<?> table) {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
  }
}
