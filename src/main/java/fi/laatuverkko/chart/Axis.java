package fi.laatuverkko.chart;

import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * How values are laid on an axis.
 *
 * @param title what it measures; may be empty
 * @param from least value shown; nothing where the values decide
 * @param to greatest value shown; nothing where the values decide
 * @param format how a value on the axis is written
 */
public record Axis(String title, Optional<Double> from, Optional<Double> to, DoubleFunction<String> format) {

  /** An axis that begins at zero, as bars ask. */
  public static Axis fromZero(String title, DoubleFunction<String> format) {
    return new Axis(title, Optional.of(0.0), Optional.empty(), format);
  }

  /** An axis with both ends, such as 0 to 100 %. */
  public static Axis between(String title, double from, double to, DoubleFunction<String> format) {
    return new Axis(title, Optional.of(from), Optional.of(to), format);
  }

  /** An axis that shows the values as near as they can be seen. */
  public static Axis around(String title, DoubleFunction<String> format) {
    return new Axis(title, Optional.empty(), Optional.empty(), format);
  }
}
