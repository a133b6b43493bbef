package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A table on a sheet, which becomes a real Excel table: immutable, refined step by step.
 *
 * @param name stable name of the Excel table, the same in every language: {@code tblKumppanit}; other programs read the table by it
 * @param caption above the table, where a sheet holds several
 * @param rows in the order they are shown
 * @param columns in order
 * @param filtered whether headings carry filter buttons; off where the order of rows has a meaning
 * @param strong rows that stand out as sums of others
 * @param notes below the table
 * @param names of single cells for the whole workbook
 * @param <R> what a row shows
 */
public record SheetTable<R>(String name, Optional<String> caption, List<R> rows, List<SheetColumn<R>> columns, boolean filtered,
    Predicate<? super R> strong, List<String> notes, List<NamedCell> names) implements SheetBlock {

  /** A workbook-wide name for one cell: key figures that formulas and other programs refer to. */
  public record NamedCell(String name, int row, String heading) {}

  public static <R> SheetTable<R> of(String name, List<R> rows) {
    return new SheetTable<>(name, Optional.empty(), List.copyOf(rows), List.of(), true, _ -> false, List.of(), List.of());
  }

  public SheetTable<R> column(SheetColumn<R> column) {
    return new SheetTable<>(name, caption, rows, and(columns, column), filtered, strong, notes, names);
  }

  public SheetTable<R> column(String heading, int width, CellKind kind, Function<? super R, ?> value) {
    return column(SheetColumn.<R>of(heading, width, kind, value));
  }

  /** A column with its sum in the total row. */
  public SheetTable<R> summed(String heading, int width, CellKind kind, Function<? super R, ?> value) {
    return column(SheetColumn.<R>of(heading, width, kind, value).summed());
  }

  public SheetTable<R> caption(String text) {
    return new SheetTable<>(name, Optional.of(text), rows, columns, filtered, strong, notes, names);
  }

  /** Without filter buttons, because the order of the rows has a meaning. */
  public SheetTable<R> inFixedOrder() {
    return new SheetTable<>(name, caption, rows, columns, false, strong, notes, names);
  }

  /** Rows that are sums of others: bold, with a line above. */
  public SheetTable<R> strongRows(Predicate<? super R> rule) {
    return new SheetTable<>(name, caption, rows, columns, filtered, rule, notes, names);
  }

  public SheetTable<R> note(String text) {
    return new SheetTable<>(name, caption, rows, columns, filtered, strong, and(notes, text), names);
  }

  /** Names the cell of a row, counted from 0, in a column. */
  public SheetTable<R> named(String cellName, int row, String heading) {
    return new SheetTable<>(name, caption, rows, columns, filtered, strong, notes, and(names, new NamedCell(cellName, row, heading)));
  }

  boolean hasTotals() {
    return columns.stream().anyMatch(column -> !(column.total() instanceof ColumnTotal.None));
  }

  private static <E> List<E> and(List<E> list, E element) {
    var longer = new ArrayList<>(list);
    longer.add(element);
    return List.copyOf(longer);
  }
}
