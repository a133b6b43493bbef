package fi.laatuverkko.field;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table whose lines are of type {@code L}.
 *
 * @param name last part of its text key, e.g. {@code startsOn} for {@code project.column.startsOn}
 * @param width preferred width in pixels at normal text size
 * @param shown true when it is shown before the user has chosen columns
 * @param unknown true when a missing value is shown as not known, false when the cell stays empty
 */
public record Column<L, V>(String name, ValueType<V> type, Function<L, Optional<V>> read, int width, boolean shown, boolean unknown) {

  public static <L, V> Column<L, V> of(String name, ValueType<V> type, int width, Function<L, Optional<V>> read) {
    return new Column<>(name, type, read, width, true, false);
  }

  /** A column that shows a field of the record under the field's own label. */
  public static <R, V> Column<R, V> of(Field<R, V> field, int width) {
    return of(field.name(), field.type(), width, field.read());
  }

  /** The same column, not shown until the user chooses it. */
  public Column<L, V> hidden() {
    return new Column<>(name, type, read, width, false, unknown);
  }

  /** The same column, where a missing value is said to be not known. */
  public Column<L, V> sayingUnknown() {
    return new Column<>(name, type, read, width, shown, true);
  }

  /** What the column shows of a line; empty when there is no value. */
  public String text(L line) {
    return read.apply(line).map(type.format()).orElse("");
  }
}
