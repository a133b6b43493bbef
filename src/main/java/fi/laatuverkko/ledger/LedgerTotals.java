package fi.laatuverkko.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.LongPredicate;

/**
 * Sums of some entries, in cents.
 *
 * @param costs all costs
 * @param eligible those costs that the grant may cover
 * @param income income and other funding, positive
 * @param warned how many entries have something odd about them
 */
record LedgerTotals(int entries, BigDecimal costs, BigDecimal eligible, BigDecimal income, int warned) {

  /** @param cost whether what is booked to a category is a cost */
  static LedgerTotals of(Collection<LedgerLine> lines, LongPredicate cost) {
    var costs = BigDecimal.ZERO.setScale(2);
    var eligible = costs;
    var income = costs;
    var warned = 0;
    for (var line : lines) {
      if (!cost.test(line.entry().categoryId())) {
        income = income.add(line.entry().amount());
      } else {
        costs = costs.add(line.entry().amount());
        eligible = line.entry().eligible() ? eligible.add(line.entry().amount()) : eligible;
      }
      warned += line.warnings().isEmpty() ? 0 : 1;
    }
    return new LedgerTotals(lines.size(), costs, eligible, income, warned);
  }

  BigDecimal notEligible() {
    return costs.subtract(eligible);
  }
}
