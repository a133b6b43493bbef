package fi.laatuverkko.indicator.statistics;

/**
 * Between which values a share varies by chance alone round a target, by number of cases: normal approximation, cut at 0 and 1.
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185.
 */
public final class FunnelLimits {

  public static final double INNER = 1.96;
  public static final double OUTER = 3.09;

  private FunnelLimits() {}

  /**
   * @param target 0 to 1
   * @param z half width in standard errors: {@link #INNER} for 95 %, {@link #OUTER} for 99.8 %
   */
  public static Interval at(double target, double n, double z) {
    var half = z * Math.sqrt(target * (1 - target) / n);
    return new Interval(Math.max(0, target - half), Math.min(1, target + half));
  }
}
