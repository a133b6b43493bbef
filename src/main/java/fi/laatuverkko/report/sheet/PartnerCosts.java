package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetPartner;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ColumnTotal;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each partner spent by the books, category by category and in cents, with its share of the grant; and the same against its budget.
 * The total row is what sheet 2 rounds to whole euros.
 */
record PartnerCosts(FinalReport report, GrantMoney money, ReportWords words) {

  /** Costs by category. */
  SheetTable<BudgetPartner> byCategory() {
    var costs = money.categories(CategoryGroup.COST);
    var table = SheetTable.of("tblMenotKumppaneittain", money.partners()).inFixedOrder()
        .caption(words.text("report.partners.actualCaption"))
        .column(organisation());
    for (var category : costs) {
      table = table.column(SheetColumn.of(words.label(category), 13, CellKind.CENTS, (BudgetPartner partner) -> exact(category, partner)).summed());
    }
    return table
        .column(SheetColumn.of(words.text("report.finance.costs"), 14, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.COST, partner))
            .formula(at -> costs.isEmpty() ? "0" : "SUM(" + at.across(words.label(costs.getFirst()), words.label(costs.getLast())) + ")").summed())
        .note(words.text("report.partners.noteActual"));
  }

  /** The budget of each partner against what it spent, and who paid for it: income, other funding, the grant's and the partner's own part. */
  SheetTable<BudgetPartner> against(Optional<Budget> budget) {
    var spent = words.text("report.partners.spent");
    var income = words.text("report.partners.income");
    var others = words.text("report.partners.otherFunding");
    var own = words.text("report.shares.own");
    return use(budget, spent)
        .column(SheetColumn.of(income, 12, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.INCOME, partner)).summed())
        .column(SheetColumn.of(others, 12, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.OTHER_FUNDING, partner)).summed())
        .column(SheetColumn.of(words.text("report.shares.grant"), 14, CellKind.CENTS,
                (BudgetPartner partner) -> partner.own().map(euros -> net(partner).subtract(BigDecimal.valueOf(euros))))
            .formulaWhere((partner, at) -> partner.own().map(_ -> at.cell(spent) + "-" + at.cell(income) + "-" + at.cell(others) + "-" + at.cell(own)))
            .summed())
        .column(SheetColumn.of(own, 14, CellKind.CENTS, (BudgetPartner partner) -> partner.own().map(BigDecimal::valueOf)).summed())
        .column(SheetColumn.of(words.text("report.partners.share"), 10, CellKind.PERCENT, (BudgetPartner partner) -> share(sum(CategoryGroup.COST, partner)))
            .formula(at -> rounded(at.cell(spent), at.total(spent)))
            .total(ColumnTotal.computed(at -> rounded(at.total(spent), at.total(spent)), share(total()))))
        .note(words.text("report.partners.noteShares"));
  }

  private SheetTable<BudgetPartner> use(Optional<Budget> budget, String spent) {
    var planned = words.text("report.partners.budget");
    var costs = money.categories(CategoryGroup.COST);
    Function<BudgetPartner, Optional<Integer>> given = partner -> budget.map(one -> one.need(costs, partner.id()).costs());
    return SheetTable.of("tblBudjettiJaToteuma", money.partners()).inFixedOrder()
        .caption(words.text("report.partners.againstCaption"))
        .column(organisation())
        .summed(planned, 14, CellKind.EUROS, given)
        .summed(spent, 14, CellKind.CENTS, partner -> sum(CategoryGroup.COST, partner))
        .column(SheetColumn.of(words.text("report.finance.left"), 14, CellKind.CENTS,
                (BudgetPartner partner) -> given.apply(partner).map(euros -> BigDecimal.valueOf(euros).subtract(sum(CategoryGroup.COST, partner))))
            .formulaWhere((_, at) -> budget.map(_ -> at.cell(planned) + "-" + at.cell(spent))).summed())
        .column(SheetColumn.of(words.text("report.finance.used"), 10, CellKind.PERCENT,
                (BudgetPartner partner) -> UsedShare.of(sum(CategoryGroup.COST, partner), given.apply(partner)))
            .formulaWhere((_, at) -> budget.map(_ -> UsedShare.formula(at.cell(spent), at.cell(planned)))));
  }

  private BigDecimal exact(CatalogueItem category, BudgetPartner partner) {
    return money.booked().exact(category.id(), partner.id());
  }

  private BigDecimal sum(CategoryGroup group, BudgetPartner partner) {
    return money.categories(group).stream().map(category -> exact(category, partner)).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private BigDecimal net(BudgetPartner partner) {
    return sum(CategoryGroup.COST, partner).subtract(sum(CategoryGroup.INCOME, partner)).subtract(sum(CategoryGroup.OTHER_FUNDING, partner));
  }

  private BigDecimal total() {
    return money.partners().stream().map(partner -> sum(CategoryGroup.COST, partner)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<BigDecimal> share(BigDecimal part) {
    return total().signum() == 0 ? Optional.empty() : Optional.of(part.divide(total(), 3, RoundingMode.HALF_UP));
  }

  private static String rounded(String part, String whole) {
    return "ROUND(1000*" + part + "/" + whole + ",0)/1000";
  }

  private String legalName(BudgetPartner partner) {
    return organisations(partner).map(one -> one.organisation().legalName()).findFirst().orElse(partner.name());
  }

  private SheetColumn<BudgetPartner> organisation() {
    return SheetColumn.of(words.text("report.partners.organisation"), 38, CellKind.TEXT, this::legalName);
  }

  private Stream<FinalReport.Partner> organisations(BudgetPartner partner) {
    return report.partners().stream().filter(one -> one.part().id() == partner.id());
  }
}
