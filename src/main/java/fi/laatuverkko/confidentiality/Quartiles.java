package fi.laatuverkko.confidentiality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Median and quartiles by linear interpolation between order statistics: Hyndman and Fan's type 7, which spreadsheets call
 * QUARTILE.INC. Exact but for the quarters of a difference.
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /** @param values at least one, in any order */
  public static Quartiles of(List<BigDecimal> values) {
    var sorted = values.stream().sorted().toList();
    return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
    int position = quarters * (sorted.size() - 1);
    int below = position / 4;
    var low = sorted.get(below);
    var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    var share = BigDecimal.valueOf(position % 4).divide(FOUR, 2, RoundingMode.UNNECESSARY);
    return low.add(high.subtract(low).multiply(share));
  }
}
