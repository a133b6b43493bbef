package fi.laatuverkko.grant.budget;

import fi.laatuverkko.grant.ProjectGrant;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a category has gone further over its budget than the decision's own limit. */
public final class BudgetUse {

  private BudgetUse() {}

  /** Without a limit every euro over the budget counts. Only costs can go over: more income or other funding than planned is no harm. */
  public static boolean isOver(CategoryGroup group, BigDecimal spent, Optional<Integer> budgeted, ProjectGrant grant) {
    var limit = grant.overspendPercent().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(100));
    var most = limit.multiply(BigDecimal.valueOf(budgeted.orElse(0))).movePointLeft(2);
    return group == CategoryGroup.COST && spent.signum() > 0 && spent.compareTo(most) > 0;
  }
}
