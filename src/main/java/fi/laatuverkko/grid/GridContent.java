package fi.laatuverkko.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a grid shows at a moment. Immutable: after each change the feature makes a new one.
 *
 * @param corner what the headings of the rows are
 * @param cells by row, then column
 */
public record GridContent<R, C>(String corner, List<GridRow<R>> rows, List<GridColumn<C>> columns, List<List<GridCell>> cells) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  public static <R, C> GridContent<R, C> of(String corner, List<GridRow<R>> rows, List<GridColumn<C>> columns,
      BiFunction<R, C, GridCell> cell) {
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

  /** The row of a heading, however its letters and spaces are written. */
  Optional<Integer> rowNamed(String heading) {
    return named(rows.stream().map(GridRow::heading).toList(), heading);
  }

  /** The column of a heading, however its letters and spaces are written. */
  Optional<Integer> columnNamed(String heading) {
    return named(columns.stream().map(GridColumn::heading).toList(), heading);
  }

  private static Optional<Integer> named(List<String> headings, String heading) {
    var wanted = plain(heading);
    return wanted.isEmpty() ? Optional.empty() : IntStream.range(0, headings.size()).filter(at -> plain(headings.get(at)).equals(wanted))
        .boxed().findFirst();
  }

  private static String plain(String heading) {
    return SPACES.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
