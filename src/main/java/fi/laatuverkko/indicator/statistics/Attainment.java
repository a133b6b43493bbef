package fi.laatuverkko.indicator.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How much of the way from the baseline to the target has been gone. */
public final class Attainment {

  private Attainment() {}

  /** (value − baseline)/(target − baseline), in either direction; nothing where target and baseline are equal. */
  public static Optional<BigDecimal> of(BigDecimal value, BigDecimal baseline, BigDecimal target) {
    return target.compareTo(baseline) == 0 ? Optional.empty()
        : Optional.of(value.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL64));
  }
}
