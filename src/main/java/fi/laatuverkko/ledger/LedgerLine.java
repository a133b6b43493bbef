package fi.laatuverkko.ledger;

import fi.laatuverkko.grant.MoneyWarning;
import java.util.List;

/** An entry as the list shows it, with what is odd about it. */
record LedgerLine(LedgerEntry entry, List<MoneyWarning> warnings) {

  long id() {
    return entry.id();
  }
}
