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
import java.util.stream.Stream;

/**
 * What each partner spent by the books, category by category and in cents, with its share of the grant; and the same against its budget.
 * The total row is what sheet 2 rounds to whole euros.
 */
record PartnerCosts(FinalReport report, GrantMoney money, ReportWords words) {

  /** Costs by category, income, other funding, the grant's and the partner's own part, of each partner. */
  SheetTable<BudgetPartner> actual() {
    var costs = money.categories(CategoryGroup.COST);
    var table = SheetTable.of("tblMenotKumppaneittain", money.partners()).inFixedOrder()
        .caption(words.text("report.partners.actualCaption"))
        .column(words.text("report.partners.organisation"), 38, CellKind.TEXT, this::legalName)
        .column(words.text("report.partners.businessId"), 13, CellKind.ID, this::businessId)
        .column(words.text("report.partners.role"), 16, CellKind.TEXT, partner -> words.text("project.role." + partner.part().role().name()));
    for (var category : costs) {
      table = table.column(SheetColumn.of(words.label(category), 13, CellKind.CENTS, (BudgetPartner partner) -> exact(category, partner)).summed());
    }
    var all = words.text("report.finance.costs");
    var income = words.text("report.partners.income");
    var others = words.text("report.partners.otherFunding");
    var own = words.text("report.shares.own");
    return table
        .column(SheetColumn.of(all, 14, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.COST, partner))
            .formula(at -> costs.isEmpty() ? "0" : "SUM(" + at.across(words.label(costs.getFirst()), words.label(costs.getLast())) + ")").summed())
        .column(SheetColumn.of(income, 12, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.INCOME, partner)).summed())
        .column(SheetColumn.of(others, 12, CellKind.CENTS, (BudgetPartner partner) -> sum(CategoryGroup.OTHER_FUNDING, partner)).summed())
        .column(SheetColumn.of(words.text("report.shares.grant"), 14, CellKind.CENTS,
                (BudgetPartner partner) -> partner.own().map(euros -> net(partner).subtract(BigDecimal.valueOf(euros))))
            .formulaWhere((partner, at) -> partner.own().map(_ -> at.cell(all) + "-" + at.cell(income) + "-" + at.cell(others) + "-" + at.cell(own))).summed())
        .column(SheetColumn.of(own, 14, CellKind.CENTS, (BudgetPartner partner) -> partner.own().map(BigDecimal::valueOf)).summed())
        .column(SheetColumn.of(words.text("report.partners.share"), 10, CellKind.PERCENT, (BudgetPartner partner) -> share(sum(CategoryGroup.COST, partner)))
            .formula(at -> rounded(at.cell(all), at.total(all)))
            .total(ColumnTotal.computed(at -> rounded(at.total(all), at.total(all)), share(total()))))
        .note(words.text("report.partners.noteActual"));
  }

  /** The budget of each partner against what it spent. */
  SheetTable<BudgetPartner> against(Budget budget) {
    var planned = words.text("report.partners.budget");
    var spent = words.text("report.partners.spent");
    var costs = money.categories(CategoryGroup.COST);
    return SheetTable.of("tblBudjettiJaToteuma", money.partners()).inFixedOrder()
        .caption(words.text("report.partners.againstCaption"))
        .column(words.text("report.partners.organisation"), 38, CellKind.TEXT, this::legalName)
        .summed(planned, 14, CellKind.EUROS, partner -> budget.need(costs, partner.id()).costs())
        .summed(spent, 14, CellKind.CENTS, partner -> sum(CategoryGroup.COST, partner))
        .column(SheetColumn.of(words.text("report.finance.left"), 14, CellKind.CENTS,
            (BudgetPartner partner) -> BigDecimal.valueOf(budget.need(costs, partner.id()).costs()).subtract(sum(CategoryGroup.COST, partner)))
            .formula(at -> at.cell(planned) + "-" + at.cell(spent)).summed())
        .column(SheetColumn.of(words.text("report.finance.used"), 10, CellKind.PERCENT,
                (BudgetPartner partner) -> GrantMoney.used(sum(CategoryGroup.COST, partner), Optional.of(budget.need(costs, partner.id()).costs()))
                    .map(percent -> percent.movePointLeft(2)))
            .formula(at -> rounded(at.cell(spent), at.cell(planned))));
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

  private Optional<String> businessId(BudgetPartner partner) {
    return organisations(partner).findFirst().flatMap(one -> one.organisation().businessId());
  }

  private Stream<FinalReport.Partner> organisations(BudgetPartner partner) {
    return report.partners().stream().filter(one -> one.part().id() == partner.id());
  }
}
