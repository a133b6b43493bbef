package fi.laatuverkko.workbook;

import java.util.Optional;
import java.util.function.Function;

/** What stands in the total row under a column. The file holds a formula, and our own value as its last result. */
public sealed interface ColumnTotal {

  /** Nothing. */
  record None() implements ColumnTotal {}

  /** The sum of the numbers that are known and not filtered away. */
  record Sum() implements ColumnTotal {}

  /** How many numbers or dates are known. */
  record Count() implements ColumnTotal {}

  /**
   * Any formula, such as a share of two totals.
   *
   * @param formula without the leading equals sign
   * @param value what we computed ourselves; nothing where it is unknown
   */
  record Computed(Function<TablePlaces, String> formula, Optional<? extends Number> value) implements ColumnTotal {}

  static ColumnTotal none() {
    return new None();
  }

  static ColumnTotal sum() {
    return new Sum();
  }

  static ColumnTotal count() {
    return new Count();
  }

  static ColumnTotal computed(Function<TablePlaces, String> formula, Optional<? extends Number> value) {
    return new Computed(formula, value);
  }
}
