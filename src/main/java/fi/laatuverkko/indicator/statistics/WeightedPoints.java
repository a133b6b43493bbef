package fi.laatuverkko.indicator.statistics;

import java.math.BigDecimal;
import java.util.List;

/** Points of a framework whose criteria weigh differently, such as EFQM's: a plain mean of the percentages would be another figure. */
public final class WeightedPoints {

  /**
   * A criterion with its score.
   *
   * @param percent 0 to 100
   * @param points most that can be had
   */
  public record Criterion(int percent, BigDecimal points) {}

  private WeightedPoints() {}

  /** Σ percent × points / 100. */
  public static BigDecimal of(List<Criterion> criteria) {
    return criteria.stream().map(one -> one.points().multiply(BigDecimal.valueOf(one.percent()))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointLeft(2);
  }
}
