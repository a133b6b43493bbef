package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.SheetFacts;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The box under the money table: what the terms of the decision allow and demand, and what is to be returned. It works itself out when
 * the reader fills in what was spent and paid. Percentages have one decimal, so a thousand times a share is a whole number.
 */
record GrantTerms(FinalReport report, ReportWords words) {

  private static final String PERCENT = "Avustusprosentti";
  private static final String OWN_PERCENT = "Omarahoitusvaatimus";
  private static final String PAID = "Maksettu";
  private static final String MOST = "Enimmaisavustus";
  private static final String NEED = "(" + FinanceSheet.GRANT + "+" + FinanceSheet.OWN + ")";
  private static final String SPENT = "(" + FinanceSheet.NET_SPENT + "-" + FinanceSheet.OTHER_RECEIVED + ")";

  SheetTable<?> table() {
    var financing = report.financing();
    var percent = report.grant().flatMap(ProjectGrant::grantPercent);
    var ownPercent = report.grant().flatMap(ProjectGrant::ownShareMinPercent);
    return new SheetFacts("tblAvustuksenEhdot",
        new SheetFacts.Headings(words.text("report.terms.term"), words.text("report.terms.value"), words.text("report.terms.how")))
        .widths(40, 20, 70)
        .add(words.text("report.terms.percent"), CellKind.PERCENT, share(percent), words.text("report.terms.fromDecision")).named(PERCENT)
        .addFormula(words.text("report.terms.most"), CellKind.EUROS, "INT(" + thousandths(PERCENT) + "*" + NEED + "/1000)",
            financing.own().flatMap(_ -> financing.grantAtMost(percent)), words.text("report.terms.mostHow"))
        .add(words.text("report.terms.ownPercent"), CellKind.PERCENT, share(ownPercent), words.text("report.terms.fromDecision")).named(OWN_PERCENT)
        .addFormula(words.text("report.terms.ownLeast"), CellKind.EUROS, "-INT(-" + thousandths(OWN_PERCENT) + "*" + NEED + "/1000)",
            financing.own().flatMap(_ -> financing.ownAtLeast(ownPercent)), words.text("report.terms.ownLeastHow"))
        .add(words.text("report.terms.paid"), CellKind.EUROS, Optional.empty(), words.text("report.terms.paidHow")).named(PAID)
        .addFormula(words.text("report.terms.mostBySpent"), CellKind.EUROS,
            "MIN(" + FinanceSheet.GRANT + ",INT(" + thousandths(PERCENT) + "*" + SPENT + "/1000))", Optional.empty(),
            words.text("report.terms.mostBySpentHow")).named(MOST)
        .addFormula(words.text("report.terms.returned"), CellKind.EUROS, returned(), Optional.empty(), returnedHow())
        .add(words.text("report.terms.interest"), CellKind.CENTS, Optional.empty(), words.text("report.terms.interestHow"))
        .add(words.text("report.terms.rounding"), CellKind.CENTS, Optional.empty(), words.text("report.terms.roundingHow"))
        .table().caption(words.text("report.terms.caption"));
  }

  private String returned() {
    var over = PAID + "-" + MOST;
    return "IF(" + over + "<=" + rules().map(GuideRules::returnLimit).orElse(0) + ",0," + over + ")";
  }

  private String returnedHow() {
    return rules().map(rules -> words.text("report.terms.returnedOver", words.formats().euros(rules.returnLimit())))
        .orElseGet(() -> words.text("report.terms.returnedHow"));
  }

  private Optional<GuideRules> rules() {
    return report.decision().flatMap(FinalReport.Decision::guide).flatMap(guide -> GuideRules.of(guide.code()));
  }

  private static String thousandths(String percent) {
    return "ROUND(1000*" + percent + ",0)";
  }

  private static Optional<BigDecimal> share(Optional<BigDecimal> percent) {
    return FinanceLine.share(percent);
  }
}
