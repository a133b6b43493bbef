package fi.laatuverkko.chart;

/**
 * A line at one value across the chart: a target, a mean, a limit.
 *
 * @param name with its value, as it is written beside the line: "Tavoite 80 %"
 */
public record Level(String name, double value, Kind kind) {

  /** What a level stands for. */
  public enum Kind { TARGET, MEAN, LIMIT }

  public static Level target(String name, double value) {
    return new Level(name, value, Kind.TARGET);
  }

  Tone tone() {
    return kind == Kind.TARGET ? Tone.TARGET : Tone.MUTED;
  }

  Dash dash() {
    return switch (kind) {
      case TARGET -> Dash.LONG;
      case MEAN -> Dash.NONE;
      case LIMIT -> Dash.SHORT;
    };
  }
}
