/** The books of a grant: entries, where they come from and what is odd about them. Start at {@link LedgerEntry}. */
@NullMarked
package fi.laatuverkko.ledger;

import org.jspecify.annotations.NullMarked;
