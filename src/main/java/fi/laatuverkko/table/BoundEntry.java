package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.format.Parsed;
import java.util.regex.Pattern;

/** Reads what is typed as an end of a range: a value as people type it, of days also a year alone. */
final class BoundEntry {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private BoundEntry() {}

  static Parsed<ColumnFilter.Bound> lower(Column<?, ?> column, String text) {
    return bound(column.type(), text, "1.1.");
  }

  static Parsed<ColumnFilter.Bound> upper(Column<?, ?> column, String text) {
    return bound(column.type(), text, "31.12.");
  }

  private static <V> Parsed<ColumnFilter.Bound> bound(ValueType<V> type, String text, String dayOfYear) {
    var typed = text.strip();
    var whole = type.editor() == Editor.DAY && YEAR.matcher(typed).matches() ? dayOfYear + typed : typed;
    return type.parse().apply(whole)
        .then(value -> Parsed.of(new ColumnFilter.Bound(type.format().apply(value), type.sortKey().apply(value))));
  }
}
