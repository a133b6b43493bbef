package fi.laatuverkko.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the costs of a project are shared between the funder and the partners, in whole euros; what is not known stays unknown.
 * Percentages are 0 to 100 of the total costs, rounded as the funder does: the partners' share down and the grant's share up to one
 * decimal, so that they always make 100.
 */
public record Financing(Optional<Integer> total, Optional<Integer> grant) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What the partners pay themselves: total less grant. */
  public Optional<Integer> own() {
    return total.flatMap(costs -> grant.map(granted -> costs - granted));
  }

  public Optional<BigDecimal> ownPercent() {
    return own().flatMap(euros -> percent(euros, RoundingMode.FLOOR));
  }

  public Optional<BigDecimal> grantPercent() {
    return ownPercent().map(HUNDRED::subtract);
  }

  /** The least that the partners must pay: a percentage of the total costs, rounded up. */
  public Optional<Integer> ownAtLeast(Optional<BigDecimal> percent) {
    return percent.flatMap(least -> total.map(costs -> ofTotal(least, costs, RoundingMode.CEILING)));
  }

  /** The most that a grant of a percentage of the total costs can be, rounded down. */
  public Optional<Integer> grantAtMost(Optional<BigDecimal> percent) {
    return percent.flatMap(most -> total.map(costs -> ofTotal(most, costs, RoundingMode.FLOOR)));
  }

  /** The share of an amount in the total costs, half up to one decimal. */
  public Optional<BigDecimal> percentOfTotal(int euros) {
    return percent(euros, RoundingMode.HALF_UP);
  }

  /** The share of an amount in the partners' own financing, half up to one decimal. */
  public Optional<BigDecimal> percentOfOwn(int euros) {
    return own().filter(whole -> whole > 0).map(whole -> percent(euros, whole, RoundingMode.HALF_UP));
  }

  private Optional<BigDecimal> percent(int euros, RoundingMode rounding) {
    return total.filter(costs -> costs > 0).map(costs -> percent(euros, costs, rounding));
  }

  private static BigDecimal percent(int euros, int whole, RoundingMode rounding) {
    return BigDecimal.valueOf(euros).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, rounding);
  }

  private static int ofTotal(BigDecimal percent, int costs, RoundingMode rounding) {
    return percent.multiply(BigDecimal.valueOf(costs)).movePointLeft(2).setScale(0, rounding).intValueExact();
  }
}
