package fi.laatuverkko.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A filter above a list with the values that the lines have: year, priority.
 *
 * @param label text key of its name
 * @param values the values of a line; a line is shown when the chosen one is among them
 * @param word the words for a value
 * @param order the order in which the values are offered
 */
public record QuickFilter<L, V>(String label, Function<L, List<V>> values, Function<V, String> word, Comparator<V> order) {

  /** The values that occur, each once. */
  public List<V> occurring(List<L> lines) {
    return lines.stream().flatMap(line -> values.apply(line).stream()).distinct().sorted(order).toList();
  }

  public boolean shows(L line, Optional<V> chosen) {
    return chosen.map(value -> values.apply(line).contains(value)).orElse(true);
  }
}
