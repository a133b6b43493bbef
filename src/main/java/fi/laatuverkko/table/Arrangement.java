package fi.laatuverkko.table;

import java.util.List;
import java.util.Set;

/**
 * All that is needed to work out, on any thread, which rows are shown and in which order.
 *
 * @param rows in the order they came, or sorted already when {@code order} is empty
 * @param kept shown even if the filter refuses them: a record just made or opened doesn't vanish from sight
 */
record Arrangement<L>(List<Row<L>> rows, List<RowOrder.By> order, RowFilter filter, Set<Row<L>> kept) {

  /** @param sorted all rows in their order, kept for the next filtering */
  record Result<L>(List<Row<L>> sorted, List<Row<L>> shown) {}

  Result<L> result() {
    var sorted = RowOrder.sorted(rows, order);
    var shown = filter.isOpen() ? sorted
        : sorted.stream().filter(row -> kept.contains(row) || filter.accepts(row.values())).toList();
    return new Result<>(sorted, shown);
  }
}
