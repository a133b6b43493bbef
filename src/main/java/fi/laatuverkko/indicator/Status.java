package fi.laatuverkko.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** How a value stands against its target. */
public enum Status {
  REACHED,
  NEAR,
  MISSED,
  UNKNOWN;

  /**
   * With d = value − target where more is better, target − value where less is better: d ≥ 0 reached; −tolerance ≤ d &lt; 0
   * near; else missed. Unknown without a value, a target or a direction, and for suppressed values.
   */
  public static Status of(Figure figure, Optional<BigDecimal> target, Optional<BigDecimal> tolerance, Direction direction) {
    if (direction == Direction.NONE) {
      return UNKNOWN;
    }
    return figure.shown().flatMap(value -> target.map(aim -> {
      var difference = direction == Direction.UP ? value.subtract(aim) : aim.subtract(value);
      if (difference.signum() >= 0) {
        return REACHED;
      }
      return difference.negate().compareTo(tolerance.orElse(BigDecimal.ZERO)) <= 0 ? NEAR : MISSED;
    })).orElse(UNKNOWN);
  }
}
