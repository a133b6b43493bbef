package fi.laatuverkko.table;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps what the user looks at where it is while rows come, go or are sorted, and brings rows into sight. */
record TableScroll<L>(TableView<Row<L>> table, RowSelection<L> selection) implements TableScreen<L> {

  /** How many rows stay visible above one that is brought into sight. */
  private static final int ROWS_ABOVE = 3;

  @Override
  public Runnable hold(boolean reloading) {
    var lead = selection.lead().flatMap(this::cell);
    var held = lead.isPresent() || !reloading ? lead : flow().map(VirtualFlow::getFirstVisibleCell);
    return held.<Runnable>map(cell -> holding(cell.getItem(), cell.getLayoutY())).orElse(() -> {});
  }

  @Override
  public void reveal(Row<L> row) {
    if (cell(row).isEmpty()) {
      table.scrollTo(Math.max(0, row.position() - ROWS_ABOVE));
    }
  }

  private Runnable holding(Row<L> row, double height) {
    return () -> {
      if (row != null && !row.isHidden()) {
        table.scrollTo(row.position());
        flow().ifPresent(flow -> flow.scrollPixels(-height));
      }
    };
  }

  /** The cell that shows a row, if that is in sight. */
  private Optional<IndexedCell<Row<L>>> cell(Row<L> row) {
    return flow().flatMap(flow -> {
      var first = flow.getFirstVisibleCell();
      var last = flow.getLastVisibleCell();
      for (int at = first == null ? 0 : first.getIndex(); last != null && at <= last.getIndex(); at++) {
        if (flow.getCell(at).getItem() == row) {
          return Optional.of(flow.getCell(at));
        }
      }
      return Optional.empty();
    });
  }

  @SuppressWarnings("unchecked") // the cells of a table's flow are its rows
  private Optional<VirtualFlow<IndexedCell<Row<L>>>> flow() {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of((VirtualFlow<IndexedCell<Row<L>>>) flow)
        : Optional.empty();
  }
}
