package fi.laatuverkko.format;

import java.util.Optional;
import java.util.function.Function;

/** What became of a typed or pasted text: a value, nothing at all (the value is unknown), or a refusal in words. */
public sealed interface Parsed<V> {

  record Understood<V>(V value) implements Parsed<V> {}

  record Empty<V>() implements Parsed<V> {}

  record Refused<V>(Problem problem) implements Parsed<V> {}

  static <V> Parsed<V> of(V value) {
    return new Understood<>(value);
  }

  static <V> Parsed<V> empty() {
    return new Empty<>();
  }

  static <V> Parsed<V> refused(String key, Object... values) {
    return new Refused<>(Problem.of(key, values));
  }

  /** The value, where there is one. */
  default Optional<V> understood() {
    return this instanceof Understood<V>(var value) ? Optional.of(value) : Optional.empty();
  }

  /** The refusal, where there is one. */
  default Optional<Problem> refusal() {
    return this instanceof Refused<V>(var problem) ? Optional.of(problem) : Optional.empty();
  }

  /** Goes on with an understood value; an empty or refused text stays what it is. */
  default <W> Parsed<W> then(Function<V, Parsed<W>> next) {
    return switch (this) {
      case Understood<V>(var value) -> next.apply(value);
      case Empty<V> _ -> empty();
      case Refused<V>(var problem) -> new Refused<>(problem);
    };
  }
}
