package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line shows and is sorted by, computed when first asked for and then kept.
 * May be asked on any thread; columns are numbered as in the description.
 */
final class RowValues<L> {

  private final TableWords<L> words;
  private final L line;
  private @Nullable String @Nullable [] texts;
  private @Nullable Object @Nullable [] sortKeys;

  RowValues(TableWords<L> words, L line) {
    this.words = words;
    this.line = line;
  }

  L line() {
    return line;
  }

  /** What the cell shows; the words for "not known" where the column says so. */
  synchronized String text(int column) {
    if (texts == null) {
      texts = new String[words.count()];
    }
    var text = texts[column];
    if (text == null) {
      text = words.text(column, line);
      texts[column] = text;
    }
    return text;
  }

  boolean isMissing(int column) {
    return words.column(column).read().apply(line).isEmpty();
  }

  /** What sorting and ranges compare; nothing where the value is not known. */
  synchronized Optional<Comparable<?>> sortKey(int column) {
    if (sortKeys == null) {
      sortKeys = new Object[words.count()];
    }
    var key = sortKeys[column];
    if (key == null) {
      key = computedKey(words.column(column));
      sortKeys[column] = key;
    }
    return castKey(key);
  }

  private <V> Optional<Comparable<?>> computedKey(Column<L, V> column) {
    return column.read().apply(line).map(column.type().sortKey());
  }

  @SuppressWarnings("unchecked")
  private static Optional<Comparable<?>> castKey(Object key) {
    return (Optional<Comparable<?>>) key;
  }
}
