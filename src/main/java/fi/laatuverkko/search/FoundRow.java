package fi.laatuverkko.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row that was found, with its texts as they stand in the file.
 *
 * @param title its name, or that of the record it is a part of
 * @param titled true when the title is its own name
 */
record FoundRow(SearchKind kind, long id, String title, boolean titled, Optional<String> context, List<Text> texts) {

  private static final int EXCERPT_ROOM = 120;

  /** @param label text key of the field the text stands in */
  record Text(String label, String text) {}

  /** The row as it is shown: under its name the text that has most of the words which the name lacks. */
  SearchHit hit(List<String> words) {
    var sought = titled ? words.stream().filter(word -> Excerpt.found(title, List.of(word)) == 0).toList() : words;
    var shown = texts.stream().filter(text -> Excerpt.found(text.text, sought) > 0)
        .max(Comparator.comparingLong((Text text) -> Excerpt.found(text.text, sought))
            .thenComparing(texts::indexOf, Comparator.reverseOrder()));
    return new SearchHit(kind, id, Excerpt.whole(title, words), context.filter(known -> !title.contains(known)),
        shown.map(text -> new SearchHit.FoundText(text.label, Excerpt.around(text.text, words, EXCERPT_ROOM))));
  }
}
