package fi.laatuverkko.indicator.statistics;

/** From one value to another, both included. */
public record Interval(double low, double high) {

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
