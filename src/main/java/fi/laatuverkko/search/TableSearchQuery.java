package fi.laatuverkko.search;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.translate;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fi.laatuverkko.table.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Searches the texts of one kind of record.
 *
 * @param from its table, joined with those it takes the title and the context from
 * @param title its name, or that of the record it is a part of
 * @param titled true when the title is its own name
 * @param texts where words are looked for
 */
record TableSearchQuery(SearchKind kind, Table<?> from, Field<Long> id, Field<String> title, boolean titled,
    Optional<Field<String>> context, List<SearchedText> texts) {

  /** The letters and signs of the languages of Europe that {@link FoldedText} replaces, and what it puts in their places. */
  private static final String UNFOLDED = IntStream.concat(IntStream.range(0x80, 0x180), "\n\r\t\u2009\u202F‐‑‒–—−‘’".chars())
      .mapToObj(Character::toString).filter(letter -> letter.equals(letter.toLowerCase(Locale.ROOT)))
      .filter(letter -> !FoldedText.of(letter).equals(letter) && FoldedText.of(letter).length() == 1).collect(Collectors.joining());
  private static final String FOLDED = UNFOLDED.chars().mapToObj(letter -> FoldedText.of(Character.toString(letter)))
      .collect(Collectors.joining());
  private static final char ESCAPE = '!';

  /** @param label text key of the field that the column's text is entered in */
  record SearchedText(Field<String> column, String label) {}

  /**
   * The records that have all words, each word in any text or in the title; those with all words in the title first.
   *
   * @param words folded
   */
  SearchGroup find(DSLContext database, List<String> words, int limit) {
    List<SelectField<?>> shown = new ArrayList<>(List.of(id, title));
    context.ifPresent(shown::add);
    texts.forEach(text -> shown.add(text.column));
    var condition = condition(words);
    var inTitle = when(allIn(folded(title), words), val(0)).otherwise(val(1));
    var rows = database.select(shown).from(from).where(condition).orderBy(inTitle, title, id).limit(limit + 1)
        .fetch(row -> row(row).hit(words));
    if (rows.size() <= limit) {
      return new SearchGroup(kind, rows, 0);
    }
    var all = database.select(count()).from(from).where(condition).fetchSingle(count());
    return new SearchGroup(kind, rows.subList(0, limit), all - limit);
  }

  /** Of a part at least one word has to be in its own texts, else every part of a project with a fitting name would be found. */
  private Condition condition(List<String> words) {
    var own = folded(joined(texts.stream().map(SearchedText::column).toList()));
    if (titled) {
      return allIn(own, words);
    }
    var both = folded(joined(Stream.concat(texts.stream().map(SearchedText::column), Stream.of(title)).toList()));
    // Most parts have no text, which is known sooner than that it lacks the words.
    return or(texts.stream().map(text -> text.column.isNotNull()).toList())
        .and(or(words.stream().map(word -> contains(own, word)).toList())).and(allIn(both, words));
  }

  private static Condition allIn(Field<String> text, List<String> words) {
    return words.stream().map(word -> contains(text, word)).reduce(Condition::and).orElseThrow();
  }

  private static Condition contains(Field<String> text, String word) {
    return text.like("%" + word.replaceAll("[!%_]", ESCAPE + "$0") + "%", ESCAPE);
  }

  private static Field<String> joined(List<Field<String>> columns) {
    return columns.size() == 1 ? columns.getFirst()
        : concat(columns.stream().flatMap(column -> Stream.of(coalesce(column, inline("")), inline(" "))).toArray(Field[]::new));
  }

  private static Field<String> folded(Field<String> text) {
    return translate(lower(text), inline(UNFOLDED), inline(FOLDED));
  }

  private FoundRow row(Record row) {
    var found = texts.stream().flatMap(text -> text(text.label, row.get(text.column))).toList();
    return new FoundRow(kind, row.get(id), row.get(title), titled, context.flatMap(field -> Optional.ofNullable(row.get(field))), found);
  }

  private static Stream<FoundRow.Text> text(String label, @Nullable String text) {
    return text == null ? Stream.empty() : Stream.of(new FoundRow.Text(label, text));
  }
}
