package fi.laatuverkko.field;

import fi.laatuverkko.format.Parsed;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is typed, shown and sorted in one language.
 *
 * @param editor the kind of control it is entered with
 * @param numeric true when it is aligned right and may be summed
 * @param parse from what was typed; refuses with a sentence
 * @param format to one line of text that {@code parse} understands again
 * @param sortKey what sorting compares: the value itself, or a collation key of its text
 * @param limit greatest length in UTF-16 characters, for texts
 * @param choices the values to choose from, for choices
 * @param mark the sign beside the word, for states
 */
public record ValueType<V>(
    Editor editor,
    boolean numeric,
    Function<String, Parsed<V>> parse,
    Function<V, String> format,
    Function<V, Comparable<?>> sortKey,
    Optional<Integer> limit,
    Optional<Choices<V>> choices,
    Function<V, Mark> mark) {

  /** The same type with a sign beside each value. */
  public ValueType<V> marked(Function<V, Mark> sign) {
    return new ValueType<>(editor, numeric, parse, format, sortKey, limit, choices, sign);
  }
}
