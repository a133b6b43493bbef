package fi.laatuverkko.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows are shown: those where each word searched for is found in some searched column, and every column filter agrees.
 *
 * @param words folded
 * @param searched numbers of the columns the words are looked for in
 * @param filters by number of column
 */
record RowFilter(List<String> words, List<Integer> searched, Map<Integer, ColumnFilter> filters) {

  RowFilter {
    words = List.copyOf(words);
    searched = List.copyOf(searched);
    filters = Map.copyOf(filters);
  }

  boolean isOpen() {
    return words.isEmpty() && filters.isEmpty();
  }

  boolean accepts(RowValues<?> values) {
    for (var filter : filters.entrySet()) {
      if (!accepts(filter.getValue(), values, filter.getKey())) {
        return false;
      }
    }
    for (var word : words) {
      if (!isFound(word, values)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFound(String word, RowValues<?> values) {
    for (int column : searched) {
      if (FoldedText.of(values.text(column)).contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean accepts(ColumnFilter filter, RowValues<?> values, int column) {
    return switch (filter) {
      case ColumnFilter.Contains(var text) -> {
        var shown = FoldedText.of(values.text(column));
        yield FoldedText.words(text).stream().allMatch(shown::contains);
      }
      case ColumnFilter.OneOf(var texts) -> texts.contains(values.text(column));
      case ColumnFilter.Range(var from, var to) -> values.sortKey(column)
          .map(key -> isOrdered(from.map(ColumnFilter.Bound::sortKey), Optional.of(key))
              && isOrdered(Optional.of(key), to.map(ColumnFilter.Bound::sortKey)))
          .orElse(false);
    };
  }

  private static boolean isOrdered(Optional<? extends Comparable<?>> lower, Optional<? extends Comparable<?>> upper) {
    return lower.isEmpty() || upper.isEmpty() || RowOrder.compare(lower.get(), upper.get()) <= 0;
  }
}
