package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes cells as spreadsheets take them from the clipboard. */
final class CopiedCells {

  private CopiedCells() {}

  /** The cells of a range, with the headings when it is the whole grid. */
  static String text(GridContent<?, ?> grid, GridRange range, Function<GridPlace, String> cell) {
    var whole = isWhole(grid, range);
    List<String> lines = new ArrayList<>();
    if (whole) {
      lines.add(line(grid.corner(), grid.columns().stream().map(GridColumn::heading).toList()));
    }
    for (int row = range.top(); row <= range.bottom(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = range.left(); column <= range.right(); column++) {
        cells.add(cell.apply(new GridPlace(row, column)));
      }
      lines.add(whole ? line(grid.rows().get(row).heading(), cells) : line(cells));
    }
    return String.join("\n", lines) + "\n";
  }

  private static boolean isWhole(GridContent<?, ?> grid, GridRange range) {
    return range.top() == 0 && range.left() == 0 && range.bottom() == grid.rows().size() - 1
        && range.right() == grid.columns().size() - 1 && range.places().size() > 1;
  }

  private static String line(String heading, List<String> cells) {
    return plain(heading) + "\t" + line(cells);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CopiedCells::plain).collect(Collectors.joining("\t"));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
