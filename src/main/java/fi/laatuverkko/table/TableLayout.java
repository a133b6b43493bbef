package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the user has left a table: its columns in their order, and what it is sorted by. */
public record TableLayout(List<ColumnPlace> columns, List<SortKey> sort) {

  public TableLayout {
    columns = List.copyOf(columns);
    sort = List.copyOf(sort);
  }

  /** The layout of a table nobody has touched. */
  static TableLayout of(Columns<?> columns) {
    List<ColumnPlace> places = new ArrayList<>();
    for (Column<?, ?> column : columns.columns()) {
      places.add(new ColumnPlace(column.name(), column.width(), column.shown()));
    }
    return new TableLayout(places, List.of());
  }

  /** This layout fitted to what the table has today: forgotten columns left out, new ones put where the description has them. */
  TableLayout fitted(Columns<?> columns) {
    var today = of(columns).columns();
    List<ColumnPlace> places = new ArrayList<>();
    for (var place : this.columns) {
      if (place.width() > 0 && holds(today, place.name()) && !holds(places, place.name())) {
        places.add(place);
      }
    }
    for (int at = 0; at < today.size(); at++) {
      if (!holds(places, today.get(at).name())) {
        places.add(Math.min(at, places.size()), today.get(at));
      }
    }
    if (places.stream().noneMatch(ColumnPlace::shown)) {
      return of(columns);
    }
    return new TableLayout(places, sort.stream().filter(key -> holds(today, key.column())).distinct().toList());
  }

  /** True as long as nobody has given a column another width. */
  boolean hasFirstWidths(Columns<?> described) {
    return columns.stream().allMatch(place -> described.columns().stream()
        .anyMatch(column -> column.name().equals(place.name()) && column.width() == place.width()));
  }

  TableLayout withWidth(String column, int width) {
    return changed(column, place -> place.withWidth(width));
  }

  TableLayout withShown(String column, boolean shown) {
    return changed(column, place -> place.withShown(shown));
  }

  TableLayout withSort(List<SortKey> keys) {
    return new TableLayout(columns, keys);
  }

  /** The same columns in another order. */
  TableLayout inOrder(List<String> names) {
    return new TableLayout(columns.stream().sorted(Comparator.comparingInt(place -> names.indexOf(place.name()))).toList(), sort);
  }

  private TableLayout changed(String column, UnaryOperator<ColumnPlace> change) {
    return new TableLayout(columns.stream().map(place -> place.name().equals(column) ? change.apply(place) : place).toList(), sort);
  }

  private static boolean holds(List<ColumnPlace> places, String name) {
    return places.stream().anyMatch(place -> place.name().equals(name));
  }
}
