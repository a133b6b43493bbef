package fi.laatuverkko.ledger;

import fi.laatuverkko.grant.BookedPeriod;
import java.util.Optional;

/**
 * What is stated of a ledger extract as a whole.
 *
 * @param partner whose books it is from; none where a column says it
 * @param incomeNegative whether the extract shows income and other funding with a minus, as double-entry books do
 */
record ImportSettings(long projectGrant, Optional<Long> partner, BookedPeriod period, boolean incomeNegative) {

  ImportSettings withProjectGrant(long key) {
    return new ImportSettings(key, partner, period, incomeNegative);
  }

  ImportSettings withPartner(Optional<Long> key) {
    return new ImportSettings(projectGrant, key, period, incomeNegative);
  }

  ImportSettings withPeriod(BookedPeriod chosen) {
    return new ImportSettings(projectGrant, partner, chosen, incomeNegative);
  }

  ImportSettings withIncomeNegative(boolean shown) {
    return new ImportSettings(projectGrant, partner, period, shown);
  }
}
