package fi.laatuverkko.search;

import java.util.Optional;

/**
 * A record that was found.
 *
 * @param title its name, or that of the record it is a part of
 * @param context what it belongs to, where that helps to tell it from others
 * @param found where the words were found, beside the title
 */
public record SearchHit(SearchKind kind, long id, Excerpt title, Optional<String> context, Optional<FoundText> found) {

  /**
   * A text that has words that were looked for.
   *
   * @param label text key of the field it stands in
   */
  public record FoundText(String label, Excerpt excerpt) {}
}
