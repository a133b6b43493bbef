package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.Booked;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.closing.ClosingCalculation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.sheet.FinanceLine.Kind;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sheet 2: the funder's rows of costs and financing with what is known of them, and the terms of the grant. */
record FinanceSheet(FinalReport report, ReportWords words) {

  static final String TOTAL = "Kokonaiskustannukset";
  static final String GRANT = "OPH_osuus";
  static final String OWN = "Omarahoitus";
  static final String NET_SPENT = "Toteutuneet_nettomenot";
  static final String OTHER_RECEIVED = "Toteutunut_muu_rahoitus";

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.finance.sheet"), words.text("report.finance.title"))
        .lead(words.text("report.finance.lead", words.unknown()))
        .holding(words.text("report.finance.content"))
        .below(table(lines()))
        .below(new GrantTerms(report, words).table());
  }

  private List<FinanceLine> lines() {
    var lines = new ArrayList<FinanceLine>();
    categories(lines, CategoryGroup.COST, Kind.COST);
    lines.add(sum(Kind.COSTS, "report.finance.costs"));
    categories(lines, CategoryGroup.INCOME, Kind.INCOME);
    lines.add(sum(Kind.NET, "report.finance.net"));
    categories(lines, CategoryGroup.OTHER_FUNDING, Kind.OTHER);
    lines.add(sum(Kind.OTHERS, "report.finance.others"));
    lines.add(sum(Kind.GRANT, "report.finance.grant"));
    lines.add(sum(Kind.GRANT_PERCENT, "report.finance.grantPercent"));
    lines.add(sum(Kind.OWN, "report.finance.own"));
    lines.add(sum(Kind.OWN_PERCENT, "report.finance.ownPercent"));
    lines.add(sum(Kind.FUNDING, "report.finance.funding"));
    lines.add(sum(Kind.CHECK, "report.finance.check"));
    return List.copyOf(lines);
  }

  private void categories(List<FinanceLine> lines, CategoryGroup group, Kind kind) {
    report.categories().stream().filter(category -> CategoryGroup.of(category) == group).forEach(category -> lines.add(line(kind, category)));
  }

  private FinanceLine line(Kind kind, CatalogueItem category) {
    var explanation = report.budget().or(() -> budget(BudgetKind.APPLIED)).flatMap(budget -> budget.explanation(category.id())).orElse("");
    return new FinanceLine(kind, words.label(category), explanation, applied().ofCategory().apply(category), approved().ofCategory().apply(category),
        current().ofCategory().apply(category), interim().ofCategory().apply(category), spent().ofCategory().apply(category));
  }

  private FinanceLine sum(Kind kind, String label) {
    return new FinanceLine(kind, words.text(label), "", applied().of(kind), approved().of(kind), current().of(kind), interim().of(kind), spent().of(kind));
  }

  private FinanceAmounts applied() {
    var grant = report.grant().flatMap(ProjectGrant::applied);
    return budget(BudgetKind.APPLIED).map(budget -> amounts(budget, grant)).orElseGet(() -> FinanceAmounts.total(Optional.empty(), grant));
  }

  private FinanceAmounts approved() {
    var financing = report.financing();
    return budget(BudgetKind.APPROVED).map(budget -> amounts(budget, financing.grant()))
        .orElseGet(() -> FinanceAmounts.total(financing.total(), financing.grant()));
  }

  /** What holds in the end: the approved budget as long as no change was accepted. */
  private FinanceAmounts current() {
    return changed().map(budget -> amounts(budget, report.financing().grant())).orElseGet(this::approved);
  }

  private FinanceAmounts interim() {
    return booked().filter(books -> books.sums().stream().anyMatch(sum -> sum.period() == BookedPeriod.INTERIM))
        .map(books -> FinanceAmounts.of(books.interimNeed(report.categories()), Optional.empty(), category -> books.reportedInterim(category.id())))
        .orElseGet(FinanceAmounts::unknown);
  }

  private FinanceAmounts spent() {
    return booked().map(books -> FinanceAmounts.of(books.need(report.categories()), report.closing().map(ClosingCalculation::grantAtMost),
        category -> books.reported(category.id()))).orElseGet(FinanceAmounts::unknown);
  }

  /** What a budget has not is nothing; without a budget it is not known. */
  private FinanceAmounts amounts(Budget budget, Optional<Integer> grant) {
    return FinanceAmounts.of(budget.need(report.categories()), grant, category -> budget.whole(category.id()).orElse(0));
  }

  private Optional<Budget> budget(BudgetKind kind) {
    return report.money().flatMap(money -> money.budget(kind));
  }

  private Optional<Budget> changed() {
    return report.budget().filter(budget -> budget.version().kind() == BudgetKind.CHANGE);
  }

  private Optional<Booked> booked() {
    return report.money().map(GrantMoney::booked).filter(books -> !books.isEmpty());
  }

  private SheetTable<FinanceLine> table(List<FinanceLine> lines) {
    var approved = words.text("report.finance.approved");
    var current = words.text("report.finance.current");
    var spent = words.text("report.finance.final");
    var table = SheetTable.of("tblTalousselvitys", lines).inFixedOrder().strongRows(line -> line.kind().isSum())
        .column(words.text("report.finance.row"), 40, CellKind.TEXT, FinanceLine::label)
        .column(words.text("report.finance.explanation"), 40, CellKind.TEXT, FinanceLine::explanation)
        .column(amounts(lines, words.text("report.finance.applied"), FinanceLine::applied))
        .column(amounts(lines, approved, FinanceLine::approved))
        .column(changed().isPresent() ? amounts(lines, current, FinanceLine::current)
            : SheetColumn.<FinanceLine>mixed(current, 14, FinanceLine::cellKind, FinanceLine::approved).formula(at -> at.cell(approved)))
        .column(amounts(lines, words.text("report.finance.interim"), FinanceLine::interim))
        .column(amounts(lines, spent, FinanceLine::spent))
        .column(left(current, spent))
        .column(used(current, spent))
        .column(SheetColumn.of(words.text("report.finance.accepted"), 14, CellKind.EUROS, (FinanceLine _) -> Optional.empty()).input());
    return named(table, lines, approved, spent)
        .note(words.text("report.finance.noteCurrent"))
        .note(words.text("report.finance.noteOwn"))
        .note(words.text("report.finance.notePercent"));
  }

  private SheetColumn<FinanceLine> amounts(List<FinanceLine> lines, String heading, Function<FinanceLine, Optional<? extends Number>> value) {
    var given = lines.stream().noneMatch(line -> line.kind() == Kind.COST && value.apply(line).isPresent());
    return SheetColumn.<FinanceLine>mixed(heading, 14, FinanceLine::cellKind, value).formulaWhere((line, at) ->
        line.kind() == Kind.COSTS && given && value.apply(line).isPresent() ? Optional.empty() : new FinanceFormulas(lines, at, heading).of(line.kind()));
  }

  private SheetColumn<FinanceLine> left(String current, String spent) {
    return SheetColumn.<FinanceLine>mixed(words.text("report.finance.left"), 14, FinanceSheet::spentKind, FinanceSheet::leftOf)
        .formulaWhere((line, at) -> line.kind().isSpent() ? Optional.of(at.cell(current) + "-" + at.cell(spent)) : Optional.empty());
  }

  private SheetColumn<FinanceLine> used(String current, String spent) {
    return SheetColumn.<FinanceLine>mixed(words.text("report.finance.used"), 14,
            line -> line.kind().isSpent() ? CellKind.PERCENT : CellKind.TEXT, FinanceSheet::usedOf)
        .formulaWhere((line, at) -> line.kind().isSpent()
            ? Optional.of(UsedShare.formula(at.cell(spent), at.cell(current))) : Optional.empty());
  }

  private static CellKind spentKind(FinanceLine line) {
    return line.kind().isSpent() ? CellKind.EUROS : CellKind.TEXT;
  }

  private static Object leftOf(FinanceLine line) {
    return line.kind().isSpent() ? line.current().flatMap(current -> line.spent().map(spent -> current.intValue() - spent.intValue())) : "";
  }

  private static Object usedOf(FinanceLine line) {
    return !line.kind().isSpent() ? "" : line.spent().isEmpty() ? Optional.empty()
        : UsedShare.of(BigDecimal.valueOf(line.spent().get().intValue()), line.current().map(Number::intValue));
  }

  private static SheetTable<FinanceLine> named(SheetTable<FinanceLine> table, List<FinanceLine> lines, String approved, String spent) {
    var kinds = lines.stream().map(FinanceLine::kind).toList();
    return table
        .named(TOTAL, kinds.indexOf(Kind.COSTS), approved)
        .named(GRANT, kinds.indexOf(Kind.GRANT), approved)
        .named(GRANT + "_pros", kinds.indexOf(Kind.GRANT_PERCENT), approved)
        .named(OWN, kinds.indexOf(Kind.OWN), approved)
        .named(OWN + "_pros", kinds.indexOf(Kind.OWN_PERCENT), approved)
        .named("Tarkistus", kinds.indexOf(Kind.CHECK), approved)
        .named(NET_SPENT, kinds.indexOf(Kind.NET), spent)
        .named(OTHER_RECEIVED, kinds.indexOf(Kind.OTHERS), spent);
  }
}
