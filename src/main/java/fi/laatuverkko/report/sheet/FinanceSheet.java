package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.Financing;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.sheet.FinanceLine.Kind;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
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
    var financing = report.financing();
    var lines = new ArrayList<FinanceLine>();
    categories(lines, "COST", Kind.COST);
    lines.add(new FinanceLine(Kind.COSTS, words.text("report.finance.costs"), Optional.empty(), financing.total()));
    categories(lines, "INCOME", Kind.INCOME);
    lines.add(FinanceLine.unknown(Kind.NET, words.text("report.finance.net")));
    categories(lines, "OTHER_FUNDING", Kind.OTHER);
    lines.add(FinanceLine.unknown(Kind.OTHERS, words.text("report.finance.others")));
    funding(lines, financing);
    return List.copyOf(lines);
  }

  private void categories(List<FinanceLine> lines, String group, Kind kind) {
    report.categories().stream().filter(category -> category.grouping().equals(Optional.of(group))).map(words::label)
        .forEach(label -> lines.add(FinanceLine.unknown(kind, label)));
  }

  private void funding(List<FinanceLine> lines, Financing financing) {
    lines.add(new FinanceLine(Kind.GRANT, words.text("report.finance.grant"), report.grant().flatMap(ProjectGrant::applied), financing.grant()));
    lines.add(new FinanceLine(Kind.GRANT_PERCENT, words.text("report.finance.grantPercent"), Optional.empty(), FinanceLine.share(financing.grantPercent())));
    lines.add(new FinanceLine(Kind.OWN, words.text("report.finance.own"), Optional.empty(), financing.own()));
    lines.add(new FinanceLine(Kind.OWN_PERCENT, words.text("report.finance.ownPercent"), Optional.empty(), FinanceLine.share(financing.ownPercent())));
    lines.add(new FinanceLine(Kind.FUNDING, words.text("report.finance.funding"), Optional.empty(), financing.own().flatMap(_ -> financing.total())));
    lines.add(new FinanceLine(Kind.CHECK, words.text("report.finance.check"), Optional.empty(), financing.own().map(_ -> 0)));
  }

  private SheetTable<FinanceLine> table(List<FinanceLine> lines) {
    var approved = words.text("report.finance.approved");
    var current = words.text("report.finance.current");
    var spent = words.text("report.finance.final");
    var table = SheetTable.of("tblTalousselvitys", lines).inFixedOrder().strongRows(line -> line.kind().isSum())
        .column(words.text("report.finance.row"), 40, CellKind.TEXT, FinanceLine::label)
        .column(words.text("report.finance.explanation"), 40, CellKind.TEXT, _ -> "")
        .column(amounts(lines, words.text("report.finance.applied"), FinanceLine::applied))
        .column(amounts(lines, approved, FinanceLine::approved))
        .column(SheetColumn.<FinanceLine>mixed(current, 14, FinanceLine::cellKind, FinanceLine::approved).formula(at -> at.cell(approved)))
        .column(amounts(lines, words.text("report.finance.interim"), _ -> Optional.empty()))
        .column(amounts(lines, spent, _ -> Optional.empty()))
        .column(left(current, spent))
        .column(used(current, spent))
        .column(SheetColumn.of(words.text("report.finance.accepted"), 14, CellKind.EUROS, (FinanceLine _) -> Optional.empty()).input());
    return named(table, lines, approved, spent)
        .note(words.text("report.finance.noteCurrent"))
        .note(words.text("report.finance.noteOwn"))
        .note(words.text("report.finance.notePercent"));
  }

  private SheetColumn<FinanceLine> amounts(List<FinanceLine> lines, String heading, Function<FinanceLine, Optional<? extends Number>> value) {
    return SheetColumn.<FinanceLine>mixed(heading, 14, FinanceLine::cellKind, value).formulaWhere((line, at) ->
        line.kind() == Kind.COSTS && value.apply(line).isPresent() ? Optional.empty() : new FinanceFormulas(lines, at, heading).of(line.kind()));
  }

  private SheetColumn<FinanceLine> left(String current, String spent) {
    return SheetColumn.<FinanceLine>mixed(words.text("report.finance.left"), 14, FinanceSheet::spentKind, FinanceSheet::nothingYet)
        .formulaWhere((line, at) -> line.kind().isSpent() ? Optional.of(at.cell(current) + "-" + at.cell(spent)) : Optional.empty());
  }

  private SheetColumn<FinanceLine> used(String current, String spent) {
    return SheetColumn.<FinanceLine>mixed(words.text("report.finance.used"), 14,
            line -> line.kind().isSpent() ? CellKind.PERCENT : CellKind.TEXT, FinanceSheet::nothingYet)
        .formulaWhere((line, at) -> line.kind().isSpent()
            ? Optional.of("ROUND(1000*" + at.cell(spent) + "/" + at.cell(current) + ",0)/1000") : Optional.empty());
  }

  private static CellKind spentKind(FinanceLine line) {
    return line.kind().isSpent() ? CellKind.EUROS : CellKind.TEXT;
  }

  private static Object nothingYet(FinanceLine line) {
    return line.kind().isSpent() ? Optional.empty() : "";
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
