package fi.laatuverkko.indicator.statistics;

/**
 * How a share changed from one time to another.
 *
 * @param points change in percentage points
 * @param z the change in standard errors; 0 where both shares are all or nothing alike
 */
public record ShareChange(double points, double z) {

  private static final double USUAL = 1.96;

  /** z = (p₂ − p₁)/√(p(1−p)(1/n₁ + 1/n₂)) with p of both together: the two-proportion test with a pooled share. */
  public static ShareChange of(Share before, Share after) {
    var both = (double) (before.part() + after.part()) / (before.whole() + after.whole());
    var error = Math.sqrt(both * (1 - both) * (1.0 / before.whole() + 1.0 / after.whole()));
    var difference = after.value() - before.value();
    return new ShareChange(difference * 100, error == 0 ? 0 : difference / error);
  }

  /** False where the change can't be told from chance. */
  public boolean isDistinct() {
    return Math.abs(z) >= USUAL;
  }
}
