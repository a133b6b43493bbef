package fi.laatuverkko.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A chart of Excel's own over columns of a table on the same sheet, above it in the description: it follows the cells when they change.
 * Empty cells are gaps; rows with words instead of a value, such as "n &lt; 5", are left out.
 *
 * @param kind how values are drawn
 * @param title above the chart
 * @param table name of the Excel table
 * @param categories heading of the column along the foot (of the numbers across, for points)
 * @param values headings of the columns drawn
 * @param lines headings of columns drawn as lines without signs over bars or points: a target, limits
 * @param error headings of the columns that hold how far the interval reaches below and above the value
 * @param axis title of the value axis; may be empty
 * @param format number format of the value axis, such as {@code 0 %}
 * @param rows height in rows
 */
public record SheetChart(Kind kind, String title, String table, String categories, List<String> values, List<String> lines, Optional<Error> error,
    String axis, String format, int rows) implements SheetBlock {

  /** How values are drawn. */
  public enum Kind { BARS, LINES, STACKED_SHARES, POINTS }

  /** Headings of the columns with the lengths of the interval. */
  public record Error(String below, String above) {}

  public static SheetChart of(Kind kind, String title, String table, String categories, String... values) {
    return new SheetChart(kind, title, table, categories, List.of(values), List.of(), Optional.empty(), "", "General", 20);
  }

  public SheetChart lines(String... headings) {
    return new SheetChart(kind, title, table, categories, values, List.of(headings), error, axis, format, rows);
  }

  public SheetChart interval(String below, String above) {
    return new SheetChart(kind, title, table, categories, values, lines, Optional.of(new Error(below, above)), axis, format, rows);
  }

  public SheetChart axis(String words, String numberFormat) {
    return new SheetChart(kind, title, table, categories, values, lines, error, words, numberFormat, rows);
  }

  public SheetChart rows(int number) {
    return new SheetChart(kind, title, table, categories, values, lines, error, axis, format, number);
  }
}
