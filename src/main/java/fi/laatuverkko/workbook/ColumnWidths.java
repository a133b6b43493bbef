package fi.laatuverkko.workbook;

import java.util.Arrays;
import java.util.TreeMap;
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

  /** How many columns from the first take at least so many characters together. */
  int columnsFor(int characters) {
    var sum = 0;
    var column = 0;
    while (sum < characters && column <= last()) {
      sum += of(column++);
    }
    return column;
  }

  /** Adds columns until all together are so wide. */
  void fillUpTo(int characters) {
    while (sum() < characters) {
      need(last() + 1, Math.min(10, Math.max(GAP, characters - sum())));
    }
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
