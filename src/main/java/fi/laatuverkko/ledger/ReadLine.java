package fi.laatuverkko.ledger;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.Place;
import java.util.Optional;

/** What a line of a ledger extract was understood as. */
sealed interface ReadLine {

  /**
   * An entry. While its category or partner is not known the key is 0, and what the line says in their place is kept for asking.
   *
   * @param category what the line says for an unknown category: a name, or an account
   * @param partner what the line says for an unknown partner
   */
  record Entry(LedgerEntry entry, Optional<String> category, Optional<String> partner, Place place) implements ReadLine {

    boolean isWhole() {
      return category.isEmpty() && partner.isEmpty();
    }
  }

  /** A line that is no entry by the look of it, such as a total. */
  record LeftOut(Place place, Problem why) implements ReadLine {}

  /** A line that ought to be an entry and can't be read. */
  record Refused(Place place, Problem why) implements ReadLine {}
}
