package fi.laatuverkko.chart;

import java.util.List;

/**
 * Values of one kind, one per category.
 *
 * @param planned true for what is aimed at rather than measured: drawn broken
 */
public record Series(String name, List<Value> values, boolean planned) {

  public static Series of(String name, List<Value> values) {
    return new Series(name, values, false);
  }

  /** What is aimed at, such as a target that changes from period to period. */
  public static Series planned(String name, List<Value> values) {
    return new Series(name, values, true);
  }
}
