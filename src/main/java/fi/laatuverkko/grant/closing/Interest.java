package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.Instalment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The interest on what goes back: the central bank's reference rate and some percentage points more, for the days from the payment to
 * the return, of a year of 365 days always. What was paid last is what was not used.
 *
 * @param rate percent per year with the points added
 * @param parts how the sum is made of the instalments
 */
public record Interest(BigDecimal rate, List<Part> parts) {

  private static final BigDecimal YEAR = BigDecimal.valueOf(36_500);

  /** A part of the returned sum that was paid on one day. */
  public record Part(BigDecimal amount, LocalDate paidOn, long days) {}

  /**
   * The interest of a sum.
   *
   * @param earlier what went back before it: that much of the instalments paid last is used up
   * @param points what the guide adds to the reference rate
   * @param instalments by day; a sum greater than all of them counts for the first one
   */
  public static Interest of(BigDecimal sum, BigDecimal earlier, BigDecimal referenceRate, BigDecimal points, LocalDate returnedOn,
      List<Instalment> instalments) {
    List<Part> parts = new ArrayList<>();
    var left = sum;
    var used = earlier;
    for (int at = instalments.size() - 1; at >= 0 && left.signum() > 0; at--) {
      var instalment = instalments.get(at);
      var paid = BigDecimal.valueOf(instalment.amount());
      var amount = at == 0 ? left : left.min(paid.subtract(used.min(paid)));
      used = used.subtract(used.min(paid));
      if (amount.signum() > 0) {
        parts.add(new Part(amount, instalment.paidOn(), Math.max(0, ChronoUnit.DAYS.between(instalment.paidOn(), returnedOn))));
      }
      left = left.subtract(amount);
    }
    return new Interest(referenceRate.add(points), List.copyOf(parts));
  }

  /** In cents, rounded once at the end. */
  public BigDecimal euros() {
    return parts.stream().map(part -> part.amount.multiply(rate).multiply(BigDecimal.valueOf(part.days))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(YEAR, 2, RoundingMode.HALF_UP);
  }
}
