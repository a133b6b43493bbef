package fi.laatuverkko.ledger;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Sums of some entries, in cents.
 *
 * @param warned how many entries have something odd about them
 */
record LedgerTotals(int entries, BigDecimal all, BigDecimal eligible, int warned) {

  static LedgerTotals of(Collection<LedgerLine> lines) {
    var all = BigDecimal.ZERO.setScale(2);
    var eligible = all;
    var warned = 0;
    for (var line : lines) {
      all = all.add(line.entry().amount());
      if (line.entry().eligible()) {
        eligible = eligible.add(line.entry().amount());
      }
      warned += line.warnings().isEmpty() ? 0 : 1;
    }
    return new LedgerTotals(lines.size(), all, eligible, warned);
  }

  BigDecimal notEligible() {
    return all.subtract(eligible);
  }
}
