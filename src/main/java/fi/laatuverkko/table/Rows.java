package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows of a table in the order they came, shown or not, found by key. */
final class Rows<L> {

  private final TableWords<L> words;
  private Map<Long, Row<L>> byKey = Map.of();
  private List<Row<L>> inOrder = List.of();

  Rows(TableWords<L> words) {
    this.words = words;
  }

  /**
   * Puts lines into the rows of their keys, with new rows for new keys.
   *
   * @return whether rows came, went or changed places; otherwise nothing but values changed
   */
  boolean put(List<L> lines) {
    Map<Long, Row<L>> next = LinkedHashMap.newLinkedHashMap(lines.size());
    for (var line : lines) {
      var key = words.columns().key().applyAsLong(line);
      var values = new RowValues<>(words, line);
      var row = byKey.get(key);
      if (row == null) {
        row = new Row<>(key, values);
      } else {
        row.put(values);
      }
      next.put(key, row);
    }
    byKey = next;
    var before = inOrder;
    inOrder = List.copyOf(next.values());
    return !before.equals(inOrder);
  }

  List<Row<L>> inOrder() {
    return inOrder;
  }

  Optional<Row<L>> find(long key) {
    return Optional.ofNullable(byKey.get(key));
  }

  int count() {
    return inOrder.size();
  }

  /** The different texts of a column in the column's order, the empty one last; nothing where there are more than so many. */
  Optional<List<String>> differentTexts(int column, int most) {
    Map<String, Row<L>> found = new LinkedHashMap<>();
    for (var row : inOrder) {
      if (found.putIfAbsent(row.values().text(column), row) == null && found.size() > most) {
        return Optional.empty();
      }
    }
    List<Row<L>> examples = new ArrayList<>(found.values());
    var sorted = RowOrder.sorted(examples, List.of(new RowOrder.By(column, false)));
    return Optional.of(sorted.stream().map(row -> row.values().text(column)).toList());
  }
}
