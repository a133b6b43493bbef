package fi.laatuverkko.field;

import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The description of a table: its columns in their first order.
 *
 * @param name first part of its text keys and its name in the settings: {@code project} for {@code project.column.name}
 * @param key identifies a line over reloads; the last sort key
 */
public record Columns<L>(String name, ToLongFunction<L> key, List<Column<L, ?>> columns) {

  @SafeVarargs
  public static <L> Columns<L> of(String name, ToLongFunction<L> key, Column<L, ?>... columns) {
    return new Columns<>(name, key, List.of(columns));
  }

  /** The heading of a column: its own text, else the label of the field of the same name. */
  public String heading(Column<L, ?> column, Texts texts) {
    return texts.find(name + ".column." + column.name()).orElseGet(() -> texts.get(name + ".field." + column.name()));
  }
}
