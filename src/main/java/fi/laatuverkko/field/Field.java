package fi.laatuverkko.field;

import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of a form: reads its value from a record and makes a changed record of a typed text.
 *
 * @param name last part of its text keys, e.g. {@code startsOn}
 * @param write the record with the value put in, or nothing where the field only shows a computed value
 * @param required true when it may not be left empty
 * @param refuse says why a changed record can't be stored; the value stays in the field, nothing is stored
 * @param warn says what is odd about a record that is stored all the same
 * @param words its label and help where they are data; else they are found by its name
 */
public record Field<R, V>(
    String name,
    ValueType<V> type,
    Function<R, Optional<V>> read,
    Optional<BiFunction<R, Optional<V>, R>> write,
    boolean required,
    Function<R, Optional<Problem>> refuse,
    Function<R, Optional<Problem>> warn,
    Optional<Words> words) {

  /** What a field is called when that is data, such as a question of a funder's form, and not a text of the program. */
  public record Words(String label, Optional<String> help) {}

  /** A field that may be left empty. */
  public static <R, V> Field<R, V> optional(String name, ValueType<V> type, Function<R, Optional<V>> read,
      BiFunction<R, Optional<V>, R> write) {
    return new Field<>(name, type, read, Optional.of(write), false, _ -> Optional.empty(), _ -> Optional.empty(), Optional.empty());
  }

  /** A field that always has a value. */
  public static <R, V> Field<R, V> required(String name, ValueType<V> type, Function<R, V> read, BiFunction<R, V, R> write) {
    return new Field<>(name, type, record -> Optional.of(read.apply(record)),
        Optional.of((record, value) -> write.apply(record, value.orElseThrow())), true, _ -> Optional.empty(), _ -> Optional.empty(),
            Optional.empty());
  }

  /** A field that always refers to another record; key 0 in a record not stored yet means not chosen. */
  public static <R> Field<R, Long> reference(String name, ValueType<Long> type, Function<R, Long> read, BiFunction<R, Long, R> write) {
    return new Field<>(name, type, record -> Optional.of(read.apply(record)).filter(id -> id != 0),
        Optional.of((record, id) -> write.apply(record, id.orElseThrow())), true, _ -> Optional.empty(), _ -> Optional.empty(),
            Optional.empty());
  }

  /** A field that always has some text; an empty text in a record not stored yet means not entered. */
  public static <R> Field<R, String> requiredText(String name, ValueType<String> type, Function<R, String> read,
      BiFunction<R, String, R> write) {
    return new Field<>(name, type, record -> Optional.of(read.apply(record)).filter(text -> !text.isEmpty()),
        Optional.of((record, text) -> write.apply(record, text.orElseThrow())), true, _ -> Optional.empty(), _ -> Optional.empty(),
            Optional.empty());
  }

  /** A field that shows what is computed from the record and can't be typed into. */
  public static <R, V> Field<R, V> shown(String name, ValueType<V> type, Function<R, Optional<V>> read) {
    return new Field<>(name, type, read, Optional.empty(), false, _ -> Optional.empty(), _ -> Optional.empty(), Optional.empty());
  }

  /** The same field under a label that is data. */
  public Field<R, V> worded(String label, Optional<String> help) {
    return new Field<>(name, type, read, write, required, refuse, warn, Optional.of(new Words(label, help)));
  }

  public Field<R, V> refusing(Function<R, Optional<Problem>> check) {
    return new Field<>(name, type, read, write, required, check, warn, words);
  }

  public Field<R, V> warning(Function<R, Optional<Problem>> check) {
    return new Field<>(name, type, read, write, required, refuse, check, words);
  }

  /** What the field shows of a record; empty when the value is not known. */
  public String text(R record) {
    return read.apply(record).map(type.format()).orElse("");
  }

  /**
   * What becomes of a record when a text is entered into this field: the changed record (equal to the given one when nothing
   * changed), or a refusal in words.
   */
  public Entry<R> enter(R record, String text) {
    return switch (type.parse().apply(text)) {
      case Parsed.Understood<V>(var value) -> put(record, Optional.of(value));
      case Parsed.Empty<V> _ -> required ? new Entry.Refused<>(Problem.of("field.problem.required")) : put(record, Optional.empty());
      case Parsed.Refused<V>(var problem) -> new Entry.Refused<>(problem);
    };
  }

  /** As {@link #enter}, for a value chosen rather than typed. */
  public Entry<R> put(R record, Optional<V> value) {
    if (required && value.isEmpty()) {
      return new Entry.Refused<>(Problem.of("field.problem.required"));
    }
    if (value.equals(read.apply(record))) {
      return new Entry.Accepted<>(record);
    }
    var changed = write.orElseThrow().apply(record, value);
    return refuse.apply(changed).<Entry<R>>map(Entry.Refused::new).orElseGet(() -> new Entry.Accepted<>(changed));
  }

  /** What became of an entry. */
  public sealed interface Entry<R> {

    record Accepted<R>(R record) implements Entry<R> {}

    record Refused<R>(Problem problem) implements Entry<R> {}
  }
}
