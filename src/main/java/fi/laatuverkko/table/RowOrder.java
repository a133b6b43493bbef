package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts rows by keys computed beforehand; values that are not known come last in both directions, the row's key decides last. */
final class RowOrder {

  /** A column to sort by, by its number. */
  record By(int column, boolean descending) {}

  private record Entry<L>(Row<L> row, @Nullable Comparable<?>[] keys) {}

  private RowOrder() {}

  /** The rows in order; as they came when there is nothing to sort by. */
  static <L> List<Row<L>> sorted(List<Row<L>> rows, List<By> order) {
    if (order.isEmpty()) {
      return rows;
    }
    List<Entry<L>> entries = new ArrayList<>(rows.size());
    for (var row : rows) {
      entries.add(new Entry<>(row, keys(row, order)));
    }
    entries.sort(comparator(order));
    return entries.stream().map(Entry::row).toList();
  }

  @SuppressWarnings("unchecked")
  static int compare(Comparable<?> one, Comparable<?> other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private static <L> @Nullable Comparable<?>[] keys(Row<L> row, List<By> order) {
    var values = row.values();
    var keys = new @Nullable Comparable<?>[order.size()];
    Arrays.setAll(keys, at -> values.sortKey(order.get(at).column()).orElse(null));
    return keys;
  }

  private static <L> Comparator<Entry<L>> comparator(List<By> order) {
    return (one, other) -> {
      for (int at = 0; at < order.size(); at++) {
        var compared = compare(one.keys[at], other.keys[at], order.get(at).descending());
        if (compared != 0) {
          return compared;
        }
      }
      return Long.compare(one.row.key(), other.row.key());
    };
  }

  private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other, boolean descending) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return descending ? compare(other, one) : compare(one, other);
  }
}
