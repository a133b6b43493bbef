package fi.laatuverkko.table;

import fi.laatuverkko.text.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What lines have to be like in one column to be shown. */
public sealed interface ColumnFilter {

  /** The shown text holds all these words. */
  record Contains(String text) implements ColumnFilter {}

  /** The shown text is one of these; an empty text stands for no value. */
  record OneOf(Set<String> texts) implements ColumnFilter {

    public OneOf {
      texts = Set.copyOf(texts);
    }
  }

  /** The value lies between two bounds, both counted in; a value that is not known lies nowhere. */
  record Range(Optional<Bound> from, Optional<Bound> to) implements ColumnFilter {}

  /**
   * An end of a range.
   *
   * @param text as it is shown
   * @param sortKey what the column's type makes of it for comparing
   */
  record Bound(String text, Comparable<?> sortKey) {}

  static ColumnFilter contains(String text) {
    return new Contains(text);
  }

  static ColumnFilter oneOf(String... texts) {
    return new OneOf(Set.of(texts));
  }

  /** The filter said in a few words, to stand after the column's heading. */
  default String words(Texts texts) {
    return switch (this) {
      case Contains(var text) -> "”" + text.strip() + "”";
      case OneOf(var chosen) -> {
        var words = new TreeSet<String>();
        chosen.forEach(text -> words.add(text.isEmpty() ? texts.get("table.filter.none") : text));
        yield String.join(", ", words);
      }
      case Range(var from, var to) -> from.map(Bound::text).orElse("") + " – " + to.map(Bound::text).orElse("");
    };
  }
}
