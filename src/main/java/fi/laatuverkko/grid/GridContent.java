package fi.laatuverkko.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a grid shows at a moment. Immutable: after each change the feature makes a new one.
 *
 * @param corner what the headings of the rows are
 * @param cells by row, then column
 */
public record GridContent<R, C>(String corner, List<GridRow<R>> rows, List<GridColumn<C>> columns, List<List<GridCell>> cells) {

  public static <R, C> GridContent<R, C> of(String corner, List<GridRow<R>> rows, List<GridColumn<C>> columns, BiFunction<R, C, GridCell> cell) {
    return new GridContent<>(corner, List.copyOf(rows), List.copyOf(columns), rows.stream()
        .map(row -> columns.stream().map(column -> cell.apply(row.key(), column.key())).toList()).toList());
  }

  public static <R, C> GridContent<R, C> none() {
    return new GridContent<>("", List.of(), List.of(), List.of());
  }

  GridCell cell(GridPlace place) {
    return cells.get(place.row()).get(place.column());
  }

  boolean has(GridPlace place) {
    return place.row() >= 0 && place.row() < rows.size() && place.column() >= 0 && place.column() < columns.size();
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  /** The nearest place inside the grid. */
  GridPlace nearest(int row, int column) {
    return new GridPlace(Math.clamp(row, 0, rows.size() - 1), Math.clamp(column, 0, columns.size() - 1));
  }

  /** The place of a row and column, where the grid has them. */
  Optional<GridPlace> find(R row, C column) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).key().equals(row)) {
        for (int beside = 0; beside < columns.size(); beside++) {
          if (columns.get(beside).key().equals(column)) {
            return Optional.of(new GridPlace(at, beside));
          }
        }
      }
    }
    return Optional.empty();
  }
}
