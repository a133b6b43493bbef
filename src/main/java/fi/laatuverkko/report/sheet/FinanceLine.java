package fi.laatuverkko.report.sheet;

import fi.laatuverkko.workbook.CellKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of the money table.
 *
 * @param applied in the application, where known
 * @param approved in the decision, where known; also what holds now, as long as no change is noted
 */
record FinanceLine(Kind kind, String label, Optional<? extends Number> applied, Optional<? extends Number> approved) {

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

  static FinanceLine unknown(Kind kind, String label) {
    return new FinanceLine(kind, label, Optional.empty(), Optional.empty());
  }

  CellKind cellKind() {
    return kind.isPercent() ? CellKind.PERCENT : CellKind.EUROS;
  }

  static Optional<BigDecimal> share(Optional<BigDecimal> percent) {
    return percent.map(value -> value.movePointLeft(2));
  }
}
