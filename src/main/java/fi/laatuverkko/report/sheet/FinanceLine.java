package fi.laatuverkko.report.sheet;

import fi.laatuverkko.workbook.CellKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of the money table; amounts are empty where they are not known.
 *
 * @param explanation of the budget
 * @param applied in the application
 * @param approved in the decision; also what holds now, as long as no change is noted
 * @param current after the changes accepted
 * @param interim of the books, for the interim report
 * @param spent of the books, all of it
 */
record FinanceLine(Kind kind, String label, String explanation, Optional<? extends Number> applied, Optional<? extends Number> approved,
    Optional<? extends Number> current, Optional<? extends Number> interim, Optional<? extends Number> spent) {

  /** What the row is; sums and shares are formulas. */
  enum Kind {
    COST, COSTS, INCOME, NET, OTHER, OTHERS, GRANT, GRANT_PERCENT, OWN, OWN_PERCENT, FUNDING, CHECK;

    boolean isPercent() {
      return this == GRANT_PERCENT || this == OWN_PERCENT;
    }

    boolean isSum() {
      return this == COSTS || this == NET || this == OTHERS || this == FUNDING || this == CHECK;
    }

    /** Whether money can be left of it. */
    boolean isSpent() {
      return !isPercent() && this != CHECK;
    }
  }

  CellKind cellKind() {
    return kind.isPercent() ? CellKind.PERCENT : CellKind.EUROS;
  }

  static Optional<BigDecimal> share(Optional<BigDecimal> percent) {
    return percent.map(value -> value.movePointLeft(2));
  }
}
