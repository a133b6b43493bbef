package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.closing.Closing;
import fi.laatuverkko.grant.closing.ClosingCalculation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.util.List;
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

  /** A row; with a formula the value is our own result of it. */
  private record Term(String label, String how, CellKind kind, Optional<? extends Number> value, Optional<String> formula) {

    static Term given(String label, String how, CellKind kind, Optional<? extends Number> value) {
      return new Term(label, how, kind, value, Optional.empty());
    }

    static Term euros(String label, String how, Optional<Integer> value, String formula) {
      return new Term(label, how, CellKind.EUROS, value, Optional.of(formula));
    }
  }

  SheetTable<?> table() {
    var value = words.text("report.terms.value");
    return SheetTable.of("tblAvustuksenEhdot", terms()).inFixedOrder().caption(words.text("report.terms.caption"))
        .column(words.text("report.terms.term"), 40, CellKind.TEXT, Term::label)
        .column(words.text("report.terms.how"), 40, CellKind.TEXT, Term::how)
        .column(SheetColumn.mixed(value, 14, Term::kind, Term::value).formulaWhere((term, _) -> term.formula()))
        .named(PERCENT, 0, value).named(OWN_PERCENT, 2, value).named(PAID, 4, value).named(MOST, 5, value);
  }

  private List<Term> terms() {
    var financing = report.financing();
    var percent = report.grant().flatMap(ProjectGrant::grantPercent);
    var ownPercent = report.grant().flatMap(ProjectGrant::ownShareMinPercent);
    var decision = words.text("report.terms.fromDecision");
    var closing = report.closing();
    return List.of(
        Term.given(words.text("report.terms.percent"), decision, CellKind.PERCENT, FinanceLine.share(percent)),
        Term.euros(words.text("report.terms.most"), words.text("report.terms.mostHow"),
            financing.own().flatMap(_ -> financing.grantAtMost(percent)), "INT(" + thousandths(PERCENT) + "*" + NEED + "/1000)"),
        Term.given(words.text("report.terms.ownPercent"), decision, CellKind.PERCENT, FinanceLine.share(ownPercent)),
        Term.euros(words.text("report.terms.ownLeast"), words.text("report.terms.ownLeastHow"),
            financing.own().flatMap(_ -> financing.ownAtLeast(ownPercent)), "-INT(-" + thousandths(OWN_PERCENT) + "*" + NEED + "/1000)"),
        Term.given(words.text("report.terms.paid"), words.text("report.terms.paidHow"), CellKind.EUROS, report.money().flatMap(GrantMoney::paid)),
        Term.euros(words.text("report.terms.mostBySpent"), words.text("report.terms.mostBySpentHow"), closing.map(ClosingCalculation::grantAtMost),
            "MIN(" + FinanceSheet.GRANT + "+0,INT(" + thousandths(PERCENT) + "*" + SPENT + "/1000))"),
        Term.euros(words.text("report.terms.returned"), returnedHow(), closing.flatMap(ClosingCalculation::toReturn), returned()),
        Term.given(words.text("report.terms.interest"), words.text("report.terms.interestHow"), CellKind.CENTS, interest()),
        Term.given(words.text("report.terms.rounding"), words.text("report.terms.roundingHow"), CellKind.CENTS,
            closing.flatMap(_ -> report.money().map(money -> new Closing(money).roundingDifference()))));
  }

  /** Nothing up to the limit of the guide, else all of it. */
  private String returned() {
    var over = PAID + "-" + MOST;
    return "IF(" + over + "<=" + rules().map(GuideRules::returnLimit).orElse(0) + ",0," + over + ")";
  }

  private String returnedHow() {
    return rules().map(rules -> words.text("report.terms.returnedOver", words.formats().euros(rules.returnLimit())))
        .orElseGet(() -> words.text("report.terms.returnedHow"));
  }

  private Optional<GuideRules> rules() {
    return report.rules();
  }

  /** None where nothing goes back; unknown while its day and rate are. */
  private Optional<BigDecimal> interest() {
    return report.closing().flatMap(ClosingCalculation::toReturn)
        .flatMap(back -> back == 0 ? Optional.of(BigDecimal.ZERO) : report.money().flatMap(money -> new Closing(money).interest()));
  }

  private static String thousandths(String percent) {
    return "ROUND(1000*" + percent + ",0)";
  }
}
