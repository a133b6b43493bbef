package fi.laatuverkko.indicator.statistics;

import java.util.Collection;

/**
 * A share kept as its counts, so that shares can be put together: the share of several groups comes from the sums of their counts,
 * never from a mean of percentages.
 *
 * @param part how many of them
 * @param whole how many in all
 */
public record Share(long part, long whole) {

  public Share {
    if (part < 0 || whole <= 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** The share of all groups together. */
  public static Share together(Collection<Share> groups) {
    return new Share(groups.stream().mapToLong(Share::part).sum(), groups.stream().mapToLong(Share::whole).sum());
  }

  /** 0 to 1. */
  public double value() {
    return (double) part / whole;
  }

  /**
   * The Wilson score interval of 95 %: centre (p + z²/2n)/(1 + z²/n), half width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n). It stays between
   * 0 and 1 and doesn't collapse at the ends. Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209.
   */
  public Interval interval() {
    var z = Normal.Z_95;
    var p = value();
    var squared = z * z / whole;
    var centre = (p + squared / 2) / (1 + squared);
    var half = z * Math.sqrt(p * (1 - p) / whole + squared / (4 * whole)) / (1 + squared);
    return new Interval(part == 0 ? 0 : centre - half, part == whole ? 1 : centre + half);
  }
}
