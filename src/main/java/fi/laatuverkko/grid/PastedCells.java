package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.List;

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

  /** Without a first line and first column that repeat the headings of the grid. */
  PastedCells withoutHeadings(GridContent<?, ?> content) {
    if (lines.size() < 2 || width() < 2 || !lines.getFirst().get(0).equals(content.corner())) {
      return this;
    }
    return new PastedCells(lines.stream().skip(1).map(line -> line.isEmpty() ? line : line.subList(1, line.size())).toList());
  }
}
