package fi.laatuverkko.grant.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The need for funding and its parts, in whole euros: the funder's arithmetic. Percentages are 0 to 100.
 *
 * @param otherFunding of others than the funder and the partners
 */
public record Need(int costs, int income, int otherFunding) {

  /** Costs less income. */
  public int netCosts() {
    return costs - income;
  }

  /** What the grant and the partners have to pay: the base of all percentages. */
  public int net() {
    return costs - income - otherFunding;
  }

  /** The least the partners must pay, rounded up. */
  public int ownAtLeast(BigDecimal percent) {
    return share(percent, RoundingMode.CEILING);
  }

  /** The most a grant of a percentage can be, rounded down. */
  public int grantAtMost(BigDecimal percent) {
    return share(percent, RoundingMode.FLOOR);
  }

  private int share(BigDecimal percent, RoundingMode rounding) {
    return percent.multiply(BigDecimal.valueOf(Math.max(0, net()))).movePointLeft(2).setScale(0, rounding).intValueExact();
  }

  /** The partners' part of the need in percent, down to one decimal; nothing where nothing is needed. */
  public Optional<BigDecimal> ownPercent(int own) {
    return net() <= 0 ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(own).movePointRight(2).divide(BigDecimal.valueOf(net()), 1, RoundingMode.FLOOR));
  }

  /** The grant's part: what the partners' percentage leaves. */
  public Optional<BigDecimal> grantPercent(int own) {
    return ownPercent(own).map(BigDecimal.valueOf(100)::subtract);
  }
}
