package fi.laatuverkko.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a paper: headings that repeat on every page, and rows that never break across pages.
 *
 * @param rowHeightMm least height of a row; 0 lets the text decide
 * @param strong numbers of rows in bold letters, such as totals
 * @param large in letters to be read by several people around it
 * @param together on one page, where it fits on one
 */
public record TextTable(List<Heading> headings, List<List<String>> rows, int rowHeightMm, List<Integer> strong, boolean large, boolean together) {

  /**
   * The head of a column.
   *
   * @param share width in relation to the other columns
   * @param numeric true where the values stand right
   */
  public record Heading(String text, int share, boolean numeric) {}

  public TextTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    strong = List.copyOf(strong);
  }

  /** Begins a table of these lines; the columns come one by one. */
  public static <L> Lines<L> of(List<L> lines) {
    return new Lines<>(lines, List.of(), List.of());
  }

  /** The same table with rows at least this high, for signatures. */
  public TextTable rowsOf(int millimetres) {
    return new TextTable(headings, rows, millimetres, strong, large, together);
  }

  /** The same table in letters to be read by several people around it. */
  public TextTable inLargeLetters() {
    return new TextTable(headings, rows, rowHeightMm, strong, true, together);
  }

  /** The same table on a page of its own rather than on two. */
  public TextTable onOnePage() {
    return new TextTable(headings, rows, rowHeightMm, strong, large, true);
  }

  /** The same table with one row more, in bold letters. */
  public TextTable total(String... cells) {
    var more = new ArrayList<>(rows);
    more.add(List.of(cells));
    var bold = new ArrayList<>(strong);
    bold.add(rows.size());
    return new TextTable(headings, more, rowHeightMm, bold, large, together);
  }

  /** A table being described. */
  public record Lines<L>(List<L> lines, List<Heading> headings, List<Function<L, String>> values) {

    public Lines<L> column(String heading, int share, Function<L, String> value) {
      return plus(new Heading(heading, share, false), value);
    }

    public Lines<L> numbers(String heading, int share, Function<L, String> value) {
      return plus(new Heading(heading, share, true), value);
    }

    private Lines<L> plus(Heading heading, Function<L, String> value) {
      var more = new ArrayList<>(headings);
      more.add(heading);
      var read = new ArrayList<>(values);
      read.add(value);
      return new Lines<>(lines, more, read);
    }

    public TextTable table() {
      var rows = lines.stream().map(line -> values.stream().map(value -> value.apply(line)).toList()).toList();
      return new TextTable(headings, rows, 0, List.of(), false, false);
    }
  }
}
