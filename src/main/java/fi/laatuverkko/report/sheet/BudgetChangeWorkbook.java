package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.time.ZonedDateTime;

/** The latest budget asked for beside the one that held: for a change request. The totals must be the same. */
final class BudgetChangeWorkbook {

  private BudgetChangeWorkbook() {}

  /** @throws Refusal when no change of the budget has been asked for */
  static ReportWorkbook of(FinalReport report, Texts texts, ZonedDateTime created) {
    var money = report.money().orElseThrow(BudgetChangeWorkbook::none);
    var wanted = money.budgets().stream().filter(budget -> budget.version().kind() == BudgetKind.REQUESTED).reduce((_, later) -> later)
        .orElseThrow(BudgetChangeWorkbook::none);
    var before = ChangesSheet.before(money, wanted).orElseThrow(BudgetChangeWorkbook::none);
    var title = texts.get("report.budgetChange.title", report.project().name());
    return ReportWorkbook.of(texts, title, created).sheet(ReportSheet.of(texts.get("report.budgetChange.sheet"), title)
        .lead(texts.get("report.budgetChange.lead"))
        .below(table(money, before, wanted, texts)));
  }

  private static Refusal none() {
    return new Refusal(Problem.of("report.budgetChange.none"));
  }

  private static SheetTable<CatalogueItem> table(GrantMoney money, Budget before, Budget wanted, Texts texts) {
    var present = texts.get("report.budgetChange.present");
    var asked = texts.get("report.budgetChange.asked");
    return SheetTable.of("tblBudjettimuutos", money.categories(CategoryGroup.COST)).inFixedOrder()
        .column(texts.get("report.finance.row"), 40, CellKind.TEXT, category -> category.label(texts.language()))
        .summed(present, 18, CellKind.EUROS, category -> before.whole(category.id()).orElse(0))
        .summed(asked, 18, CellKind.EUROS, category -> wanted.whole(category.id()).orElse(0))
        .column(SheetColumn.of(texts.get("report.budgetChange.difference"), 14, CellKind.EUROS,
            (CatalogueItem category) -> wanted.whole(category.id()).orElse(0) - before.whole(category.id()).orElse(0))
            .formula(at -> at.cell(asked) + "-" + at.cell(present)).summed());
  }
}
