package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.workbook.CellMark;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of a budget was used, to a thousandth; a dash where there was nothing to use. */
final class UsedShare {
  private static final String NONE = "–";

  private UsedShare() {}

  static Object of(BigDecimal spent, Optional<Integer> planned) {
    return planned.filter(euros -> euros == 0).isPresent() ? new CellMark(NONE) : GrantMoney.used(spent, planned).map(percent -> percent.movePointLeft(2));
  }

  static String formula(String spent, String planned) {
    return "IF(" + planned + "=0,\"" + NONE + "\",ROUND(1000*" + spent + "/" + planned + ",0)/1000)";
  }
}
