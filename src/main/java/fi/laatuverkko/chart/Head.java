package fi.laatuverkko.chart;

/**
 * What stands above a chart.
 *
 * @param title what is shown
 * @param subtitle period, unit, who; may be empty
 */
public record Head(String title, String subtitle) {

  public static Head of(String title) {
    return new Head(title, "");
  }
}
