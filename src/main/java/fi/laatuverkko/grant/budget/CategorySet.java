package fi.laatuverkko.grant.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows that a budget may have: those of the funder's forms, and everything the catalogue holds. */
enum CategorySet {
  FORM_2015,
  FORM_NOW,
  ALL;

  static final List<CategorySet> FORMS = List.of(FORM_2015, FORM_NOW);

  /** A day on which the catalogue's rows of a form were valid; nothing for all rows. */
  Optional<LocalDate> day(LocalDate today) {
    return switch (this) {
      case FORM_2015 -> Optional.of(LocalDate.of(2015, 9, 30));
      case FORM_NOW -> Optional.of(today);
      case ALL -> Optional.empty();
    };
  }
}
