package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetUseOverTime;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetChart;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;

/** The use of the budget over the use period and by category, as tables with Excel's own charts beside them. */
record UseSheet(FinalReport report, GrantMoney money, Budget budget, ReportWords words) {

  private static final String EUROS = "#,##0 \"€\"";
  /** Rows of a chart: both charts have room on one printed page. */
  private static final int HEIGHT = 19;

  /** What was planned and spent of a category. */
  private record Line(String label, int planned, BigDecimal spent) {}

  ReportSheet sheet() {
    var planned = words.text("report.use.planned");
    var spent = words.text("report.use.spent");
    var month = words.text("report.use.month");
    var category = words.text("report.finance.row");
    var sheet = ReportSheet.of(words.text("report.use.sheet"), words.text("report.use.title"))
        .lead(words.text("report.use.lead"))
        .holding(words.text("report.use.content"));
    var months = BudgetUseOverTime.of(money, budget, _ -> true);
    if (!months.isEmpty()) {
      sheet = sheet.below(SheetTable.of("tblKayttoKuukausittain", months).inFixedOrder()
              .caption(words.text("report.use.overTime"))
              .column(month, 12, CellKind.TEXT, point -> point.month().getMonthValue() + "/" + point.month().getYear())
              .column(planned, 14, CellKind.EUROS, BudgetUseOverTime.Point::planned)
              .column(spent, 14, CellKind.CENTS, BudgetUseOverTime.Point::spent))
          .beside(SheetChart.of(SheetChart.Kind.LINES, words.text("report.use.overTime"), "tblKayttoKuukausittain", month, planned, spent)
              .axis("€", EUROS).rows(HEIGHT));
    }
    var lines = money.categories(CategoryGroup.COST).stream()
        .map(item -> new Line(words.label(item), budget.whole(item.id()).orElse(0), money.booked().exact(item.id()))).toList();
    return sheet.below(SheetTable.of("tblKayttoMenoluokittain", lines).inFixedOrder()
            .caption(words.text("report.use.byCategory"))
            .column(category, 34, CellKind.TEXT, Line::label)
            .summed(planned, 14, CellKind.EUROS, Line::planned)
            .summed(spent, 14, CellKind.CENTS, Line::spent))
        .beside(SheetChart.of(SheetChart.Kind.BARS, words.text("report.use.byCategory"), "tblKayttoMenoluokittain", category, planned, spent)
            .axis("€", EUROS).rows(HEIGHT));
  }
}
