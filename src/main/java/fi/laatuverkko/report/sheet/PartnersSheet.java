package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ColumnTotal;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.util.List;
import java.util.Optional;

/** Sheet 3: who is in the project, how the money is shared as far as it is known, and room for each partner's costs. */
record PartnersSheet(FinalReport report, ReportWords words) {

  ReportSheet sheet() {
    var sheet = ReportSheet.of(words.text("report.partners.sheet"), words.text("report.partners.title"))
        .holding(words.text("report.partners.content"))
        .below(partners())
        .below(new PartnerShares(report, words).table());
    var money = report.money().filter(read -> !read.booked().isEmpty());
    if (money.isEmpty()) {
      return sheet.below(costs());
    }
    var costs = new PartnerCosts(report, money.get(), words);
    return sheet.below(costs.against(report.budget().filter(Budget::isSharedOut))).below(costs.byCategory());
  }

  private SheetTable<Partner> partners() {
    return SheetTable.of("tblOsatoteuttajat", report.partners()).inFixedOrder()
        .column(organisation())
        .column(words.text("report.partners.tradeName"), 22, CellKind.TEXT, partner -> partner.organisation().tradeName().orElse(""))
        .column(words.text("report.partners.businessId"), 13, CellKind.ID, partner -> partner.organisation().businessId())
        .column(words.text("report.partners.role"), 16, CellKind.TEXT, partner -> words.text("project.role." + partner.part().role().name()))
        .column(words.text("report.partners.contact"), 28, CellKind.TEXT, partner -> partner.contact().map(ReportWords::person))
        .column(words.text("report.partners.agreementOn"), 14, CellKind.DATE, partner -> partner.part().agreementOn())
        .column(SheetColumn.of(words.text("report.partners.joinedOn"), 12, CellKind.DATE, (Partner partner) -> partner.part().joinedOn()).sparse())
        .column(SheetColumn.of(words.text("report.partners.leftOn"), 12, CellKind.DATE, (Partner partner) -> partner.part().leftOn()).sparse());
  }

  /** The reader's own table, where nothing has been booked. */
  private SheetTable<Partner> costs() {
    var categories = report.categories().stream().filter(category -> category.grouping().equals(Optional.of("COST"))).map(words::label).toList();
    var table = SheetTable.of("tblMenotKumppaneittain", report.partners().stream().filter(Partner::receivesGrant).toList()).inFixedOrder()
        .caption(words.text("report.partners.costsCaption"))
        .column(organisation());
    for (var category : categories) {
      table = table.column(SheetColumn.of(category, 13, CellKind.EUROS, (Partner _) -> Optional.empty()).input().total(filledIn(category)));
    }
    return table.column(rowSum(categories)).note(words.text("report.partners.noteCosts"));
  }

  private SheetColumn<Partner> rowSum(List<String> categories) {
    var heading = words.text("report.finance.costs");
    var column = SheetColumn.of(heading, 14, CellKind.EUROS, (Partner _) -> Optional.empty()).total(filledIn(heading));
    return categories.isEmpty() ? column : column.formula(at -> {
      var filled = at.across(categories.getFirst(), categories.getLast());
      return "IF(COUNT(" + filled + ")=0,NA(),SUM(" + filled + "))";
    });
  }

  /** The sum of a column to be filled in: unknown until something has been. */
  private static ColumnTotal filledIn(String heading) {
    return ColumnTotal.computed(at -> "IF(COUNT(" + at.range(heading) + ")=0,NA(),SUM(" + at.range(heading) + "))", Optional.empty());
  }

  private SheetColumn<Partner> organisation() {
    return SheetColumn.of(words.text("report.partners.organisation"), 38, CellKind.TEXT, partner -> partner.organisation().legalName());
  }
}
