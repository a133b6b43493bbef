package fi.laatuverkko.grant;

import fi.laatuverkko.format.Problem;

/**
 * Something an inspector would ask about in the books of a grant.
 *
 * @param table and {@code id}: the record it is about; id 0 where it is about several
 */
public record MoneyWarning(Kind kind, Problem sentence, String table, long id) {

  /** What is odd. */
  public enum Kind {
    OUTSIDE_USE_PERIOD,
    NO_REASON,
    VAT_OF_MUNICIPALITY,
    LATE_EQUIPMENT,
    CATEGORY_OVERSPENT,
    OVER_SALARY_CAP,
    TOO_FEW_QUOTES
  }
}
