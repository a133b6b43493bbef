package fi.laatuverkko.workbook;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;

/** Widths of a sheet's columns in characters: what its tables ask, never less than their longest number or heading word, with a cap. */
final class ColumnWidths {

  private static final int WIDEST = 100;
  private static final int GAP = 3;

  private final TreeMap<Integer, Integer> widths = new TreeMap<>();

  void need(int column, int characters) {
    widths.merge(column, Math.min(characters, WIDEST), Math::max);
  }

  /** A heading's longest word must fit, beside the filter button where there is one. */
  void needHeading(int column, String heading, boolean button) {
    var longest = Arrays.stream(heading.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
    need(column, Math.min(longest + (button ? 4 : 2), 30));
  }

  boolean isEmpty() {
    return widths.isEmpty();
  }

  int last() {
    return widths.isEmpty() ? 0 : widths.lastKey();
  }

  int sum() {
    var sum = 0;
    for (var column = 0; column <= last(); column++) {
      sum += of(column);
    }
    return sum;
  }

  /** How many columns from one of them take at least so many characters together. */
  int columnsFor(int first, int characters) {
    var sum = 0;
    var column = first;
    while (sum < characters && column <= last()) {
      sum += of(column++);
    }
    return column - first;
  }

  /** Adds columns until all from one of them are so wide together. */
  void fillUpTo(int first, int characters) {
    while (sum() - sumBefore(first) < characters) {
      need(Math.max(last() + 1, first), Math.min(10, Math.max(GAP, characters - sum() + sumBefore(first))));
    }
  }

  private int sumBefore(int column) {
    return IntStream.range(0, Math.min(column, last() + 1)).map(this::of).sum();
  }

  int of(int column) {
    return widths.getOrDefault(column, GAP);
  }

  void setOn(Sheet sheet) {
    for (var column = 0; column <= last(); column++) {
      sheet.setColumnWidth(column, of(column) * 256 + 182);
    }
  }
}
