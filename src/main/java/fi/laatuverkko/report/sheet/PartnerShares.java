package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.Financing;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.FinalReport.Share;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ColumnTotal;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import fi.laatuverkko.workbook.TablePlaces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of who pays what. Amounts that are known of one organisation only stand on its row; what is left of the total of the decision
 * stands on one row for all others together, so that nothing is split by guessing and the total is that of sheet 2.
 */
record PartnerShares(FinalReport report, ReportWords words) {

  /** A row; the last one is of all others together when something is left. */
  private record Line(Optional<Organisation> organisation, Optional<Partner> partner, Optional<Integer> own) {

    boolean isRest() {
      return organisation.isEmpty();
    }

    boolean isOf(Organisation other) {
      return organisation.filter(one -> one.id() == other.id()).isPresent();
    }
  }

  SheetTable<?> table() {
    var own = words.text("report.shares.own");
    var financing = report.financing();
    var lines = lines();
    var table = SheetTable.of("tblRahoitusKumppaneittain", lines).inFixedOrder().strongRows(Line::isRest)
        .caption(words.text("report.shares.caption"))
        .column(words.text("report.partners.organisation"), 38, CellKind.TEXT,
            line -> line.organisation().map(Organisation::legalName).orElseGet(() -> words.text("report.shares.rest")))
        .column(words.text("report.partners.role"), 22, CellKind.TEXT, line -> line.partner()
            .map(partner -> words.text("project.role." + partner.part().role().name())).orElse(""))
        .column(amount(words.text("report.finance.costs"), lines, FinanceSheet.TOTAL, financing.total(), _ -> Optional.empty()))
        .column(amount(words.text("report.shares.grant"), lines, FinanceSheet.GRANT, financing.grant(), _ -> Optional.empty()))
        .column(amount(own, lines, FinanceSheet.OWN, financing.own(), Line::own))
        .column(share(words.text("report.shares.ofOwn"), own, FinanceSheet.OWN, financing.own(), financing::percentOfOwn))
        .column(share(words.text("report.shares.ofTotal"), own, FinanceSheet.TOTAL, financing.own(), financing::percentOfTotal));
    for (var share : report.shares()) {
      if (share.share().note().isPresent()) {
        table = table.note(share.organisation().shownName() + ": " + share.share().note().get());
      }
    }
    return table.note(words.text("report.shares.noteRest"));
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    report.partners().stream().filter(Partner::receivesGrant).forEach(partner -> lines.add(line(partner.organisation(), Optional.of(partner))));
    report.shares().stream().map(Share::organisation).filter(organisation -> lines.stream().noneMatch(line -> line.isOf(organisation)))
        .map(organisation -> line(organisation, partner(organisation))).toList().forEach(lines::add);
    var rest = left(report.financing().own(), lines, Line::own);
    lines.add(new Line(Optional.empty(), Optional.empty(), rest));
    return List.copyOf(lines);
  }

  private Line line(Organisation organisation, Optional<Partner> partner) {
    return new Line(Optional.of(organisation), partner, report.shareOf(organisation));
  }

  private Optional<Partner> partner(Organisation organisation) {
    return report.partners().stream().filter(partner -> partner.organisation().id() == organisation.id()).findFirst();
  }

  /** What is left of a total when the amounts known of one organisation only are taken away. */
  private static Optional<Integer> left(Optional<Integer> total, List<Line> lines, Function<Line, Optional<Integer>> known) {
    return total.map(whole -> whole - lines.stream().filter(line -> !line.isRest()).mapToInt(line -> known.apply(line).orElse(0)).sum());
  }

  /** @param total the named cell of sheet 2 that the column comes to */
  private static SheetColumn<Line> amount(String heading, List<Line> lines, String total, Optional<Integer> whole,
      Function<Line, Optional<Integer>> known) {
    return SheetColumn.of(heading, 14, CellKind.EUROS, (Line line) -> line.isRest() ? left(whole, lines, known) : known.apply(line))
        .formulaWhere((line, at) -> line.isRest() ? Optional.of(total + "-" + others(at, heading)) : Optional.empty())
        .total(ColumnTotal.computed(at -> "IF(ISNUMBER(" + at.cell(heading, at.rows() - 1) + "),SUM(" + at.range(heading) + "),NA())", whole));
  }

  private static String others(TablePlaces at, String heading) {
    return at.rows() < 2 ? "0" : "SUM(" + at.range(heading, 0, at.rows() - 2) + ")";
  }

  private SheetColumn<Line> share(String heading, String amount, String whole, Optional<Integer> total,
      Function<Integer, Optional<BigDecimal>> percent) {
    return SheetColumn.of(heading, 14, CellKind.PERCENT, (Line line) -> line.own().flatMap(percent).map(value -> value.movePointLeft(2)))
        .formula(at -> rounded(at.cell(amount), whole))
        .total(ColumnTotal.computed(at -> rounded(at.total(amount), whole), total.flatMap(percent).map(value -> value.movePointLeft(2))));
  }

  private static String rounded(String part, String whole) {
    return "ROUND(1000*" + part + "/" + whole + ",0)/1000";
  }
}
