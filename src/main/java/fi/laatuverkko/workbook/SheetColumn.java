package fi.laatuverkko.workbook;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table: immutable, refined step by step.
 *
 * <p>A value is a {@code CharSequence}, {@code Number}, {@code LocalDate}, {@code LocalTime} or {@code LocalDateTime} as the kind asks,
 * or an {@code Optional} of one. An empty Optional is unknown and says so; an empty text is an empty cell; a {@link CellMark} shows
 * its words.
 *
 * @param heading in the language of the workbook
 * @param width in characters of the normal font; longer texts are wrapped
 * @param kind of the cell in each row; usually the same for all
 * @param value of the cell in each row
 * @param formula of the cell in each row, where it has one; its value is then ours and stored as the formula's last result
 * @param total what stands in the total row
 * @param totalName workbook-wide name of the cell in the total row
 * @param look what else sets the column apart
 * @param <R> what a row shows
 */
public record SheetColumn<R>(String heading, int width, Function<? super R, CellKind> kind, Function<? super R, ?> value,
    Optional<RowFormula<? super R>> formula, ColumnTotal total, Optional<String> totalName, Look look) {

  /** What else sets a column apart. */
  public enum Look {
    /** Nothing: texts to the left, numbers and dates to the right, unknown values said in words. */
    PLAIN,
    /** Every value to the left: for columns that mix texts and numbers. */
    LEFT,
    /** Where there is no value the cell stays empty, because none is expected. */
    SPARSE,
    /** To be filled in by the reader: shaded, and empty where there is no value. */
    INPUT
  }

  public static <R> SheetColumn<R> of(String heading, int width, CellKind kind, Function<? super R, ?> value) {
    return new SheetColumn<>(heading, width, _ -> kind, value, Optional.empty(), ColumnTotal.none(), Optional.empty(), Look.PLAIN);
  }

  /** A column whose kind changes from row to row: figures of different units. */
  public static <R> SheetColumn<R> mixed(String heading, int width, Function<? super R, CellKind> kind, Function<? super R, ?> value) {
    return new SheetColumn<>(heading, width, kind, value, Optional.empty(), ColumnTotal.none(), Optional.empty(), Look.PLAIN);
  }

  /** The same formula in every row. */
  public SheetColumn<R> formula(Function<TablePlaces, String> text) {
    return formulaWhere((_, at) -> Optional.of(text.apply(at)));
  }

  /** A formula in some rows, or different ones. */
  public SheetColumn<R> formulaWhere(RowFormula<? super R> text) {
    return new SheetColumn<>(heading, width, kind, value, Optional.of(text), total, totalName, look);
  }

  public SheetColumn<R> summed() {
    return total(ColumnTotal.sum());
  }

  public SheetColumn<R> total(ColumnTotal rule) {
    return new SheetColumn<>(heading, width, kind, value, formula, rule, totalName, look);
  }

  /** Gives the total's cell a name that formulas anywhere in the workbook may use. */
  public SheetColumn<R> totalNamed(String name) {
    return new SheetColumn<>(heading, width, kind, value, formula, total, Optional.of(name), look);
  }

  /** Aligned to the left whatever it holds. */
  public SheetColumn<R> left() {
    return look(Look.LEFT);
  }

  /** Empty cells where there is no value: the value isn't unknown, there is none. */
  public SheetColumn<R> sparse() {
    return look(Look.SPARSE);
  }

  /** For the reader to fill in. */
  public SheetColumn<R> input() {
    return look(Look.INPUT);
  }

  private SheetColumn<R> look(Look changed) {
    return new SheetColumn<>(heading, width, kind, value, formula, total, totalName, changed);
  }
}
