package fi.laatuverkko.chart;

import java.util.Optional;

/**
 * One value of a chart.
 *
 * @param number nothing where it is unknown or may not be shown
 * @param text as people read it, also where there is no number: "78,3 %", "n &lt; 5"
 * @param signal true where the value stands out and is drawn so
 */
public record Value(Optional<Double> number, String text, boolean signal) {

  public static Value of(double number, String text) {
    return new Value(Optional.of(number), text, false);
  }

  public static Value missing(String text) {
    return new Value(Optional.empty(), text, false);
  }

  public Value signalled(boolean yes) {
    return new Value(number, text, yes);
  }
}
