package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells as spreadsheets put them on the clipboard: parted by tabs and line ends; a text with either of them stands in quotes. */
record PastedCells(List<List<String>> lines) {

  static PastedCells of(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (quoted) {
        if (sign != '"') {
          cell.append(sign);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append(sign);
          at++;
        } else {
          quoted = false;
        }
      } else if (sign == '"' && !begun) {
        quoted = true;
        begun = true;
      } else if (sign == '\t') {
        line.add(cell.toString().strip());
        cell.setLength(0);
        begun = false;
      } else if (sign == '\n' || sign == '\r') {
        if (sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        line.add(cell.toString().strip());
        lines.add(List.copyOf(line));
        line.clear();
        cell.setLength(0);
        begun = false;
      } else {
        cell.append(sign);
        begun = true;
      }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
      line.add(cell.toString().strip());
      lines.add(List.copyOf(line));
    }
    return new PastedCells(List.copyOf(lines));
  }

  boolean isOne() {
    return lines.size() == 1 && lines.getFirst().size() == 1;
  }

  String text(int row, int column) {
    var line = lines.get(row);
    return column < line.size() ? line.get(column) : "";
  }

  int width() {
    return lines.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Where each cell goes: by its headings where the block names rows and columns of the grid, else as it stands from a corner on. */
  Map<GridPlace, String> placed(GridContent<?, ?> content, GridPlace corner) {
    var repeats = repeatsHeadings(content);
    var named = lines.size() > 1 && width() > 1 && (repeats || namesColumn(content) && namesRow(content)) ? byName(content)
        : Map.<GridPlace, String>of();
    return named.isEmpty() ? inOrder(corner, repeats ? 1 : 0) : named;
  }

  private boolean repeatsHeadings(GridContent<?, ?> content) {
    return lines.size() > 1 && width() > 1 && text(0, 0).equals(content.corner());
  }

  private boolean namesColumn(GridContent<?, ?> content) {
    return lines.getFirst().stream().skip(1).anyMatch(heading -> content.columnNamed(heading).isPresent());
  }

  private boolean namesRow(GridContent<?, ?> content) {
    return lines.stream().skip(1).anyMatch(line -> content.rowNamed(line.getFirst()).isPresent());
  }

  /** Cells under headings and in rows that the grid doesn't have get a place outside it. */
  private Map<GridPlace, String> byName(GridContent<?, ?> content) {
    Map<GridPlace, String> cells = new LinkedHashMap<>();
    var found = false;
    for (int line = 1; line < lines.size(); line++) {
      var row = content.rowNamed(text(line, 0));
      for (int at = 1; at < lines.get(line).size(); at++) {
        var column = content.columnNamed(text(0, at));
        found |= row.isPresent() && column.isPresent();
        cells.put(row.isPresent() && column.isPresent() ? new GridPlace(row.get(), column.get()) : new GridPlace(-line, -at),
            text(line, at));
      }
    }
    return found ? cells : Map.of();
  }

  private Map<GridPlace, String> inOrder(GridPlace corner, int headings) {
    Map<GridPlace, String> cells = new LinkedHashMap<>();
    for (int row = headings; row < lines.size(); row++) {
      for (int column = headings; column < lines.get(row).size(); column++) {
        cells.put(new GridPlace(corner.row() + row - headings, corner.column() + column - headings), text(row, column));
      }
    }
    return cells;
  }
}
