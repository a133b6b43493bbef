package fi.laatuverkko.indicator.statistics;

/** Whether the number of cases lets one say on which side of a target a share lies. */
public enum Certainty {
  CERTAIN,
  UNCERTAIN;

  /** Certain where the interval of the share lies wholly on the same side of the target as the share itself. */
  public static Certainty of(Share share, double target) {
    var interval = share.interval();
    var certain = share.value() >= target ? interval.low() >= target : interval.high() < target;
    return certain ? CERTAIN : UNCERTAIN;
  }

  /** As {@link #of}, where less is better: a share that equals the target has reached it. */
  public static Certainty ofLessIsBetter(Share share, double target) {
    var interval = share.interval();
    var certain = share.value() <= target ? interval.high() <= target : interval.low() > target;
    return certain ? CERTAIN : UNCERTAIN;
  }
}
