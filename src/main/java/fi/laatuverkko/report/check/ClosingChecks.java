package fi.laatuverkko.report.check;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.closing.Closing;
import fi.laatuverkko.grant.closing.ClosingCalculation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the books come to: the own share against its minimum, the balance, the rounding, and what goes back with a note of it. */
record ClosingChecks(FinalReport report, FindingList found, LocalDate today) {

  private static final BigDecimal HALF = new BigDecimal("0.50");
  /** The question of the form where a repayment is told. */
  private static final String MORE = "textArea-4";

  void check() {
    var closing = report.money().map(Closing::new);
    closing.flatMap(Closing::calculation).ifPresentOrElse(sum -> check(closing.orElseThrow(), sum), this::unknown);
  }

  private void unknown() {
    report.rules().map(GuideRules::returnLimit).ifPresentOrElse(
        limit -> found.add("report.check.returned", State.BY_HAND, "report.check.returned.over", new Euros(limit)),
        () -> found.add("report.check.returned", State.BY_HAND, "report.check.returned.any"));
  }

  private void check(Closing closing, ClosingCalculation sum) {
    sum.ownAtLeast().ifPresent(least -> found.add("report.check.closingOwn", sum.ownIsEnough() ? State.OK : State.WRONG,
        sum.ownIsEnough() ? "report.check.budgetOwn.ok" : "report.check.budgetOwn.less", new Euros(sum.own()), new Euros(least)));
    var balance = sum.need().costs() - sum.need().income() - sum.need().otherFunding() - sum.grantAtMost() - sum.own();
    found.add("report.check.closingBalance", balance == 0 ? State.OK : State.WRONG, "report.check.closingBalance.how", new Euros(sum.net()),
        new Euros(sum.grantAtMost()), new Euros(sum.own()), new Euros(balance));
    rounding(closing);
    if (sum.paid().isEmpty()) {
      found.add("report.check.returned", State.UNKNOWN, "report.check.returned.notPaid");
    } else {
      returned(closing, sum.toReturn().orElseThrow(), sum.unused().orElseThrow());
    }
  }

  private void rounding(Closing closing) {
    var most = HALF.multiply(BigDecimal.valueOf(closing.money().categories(CategoryGroup.COST).size()));
    var difference = closing.roundingDifference();
    found.add("report.check.rounding", difference.abs().compareTo(most) <= 0 ? State.OK : State.WRONG, "report.check.rounding.is", cents(difference));
  }

  private void returned(Closing closing, int toReturn, int unused) {
    closing.repayment().ifPresent(one -> found.at("grant_return", one.id()));
    if (toReturn == 0) {
      found.add("report.check.returned", State.OK, unused == 0 ? "report.check.returned.nothing" : "report.check.returned.underLimit", new Euros(unused),
          new Euros(closing.returnLimit()));
      return;
    }
    var stillInUse = inUse(report, today);
    if (stillInUse.isPresent()) {
      found.add("report.check.returned", State.UNKNOWN, "report.check.returned.inUse", new Day(stillInUse.get()), new Euros(toReturn));
      return;
    }
    if (closing.returned().compareTo(BigDecimal.valueOf(toReturn)) < 0) {
      found.add("report.check.returned", State.WRONG, "report.check.returned.missing", new Euros(toReturn), interest(closing));
      return;
    }
    found.add("report.check.returned", noted(closing) ? State.OK : State.WARNING,
        noted(closing) ? "report.check.returned.done" : "report.check.returned.notNoted", cents(closing.returned()));
  }

  /** The last day of use, while it has not passed: until then nothing is left over. */
  static Optional<LocalDate> inUse(FinalReport report, LocalDate today) {
    return report.grant().flatMap(ProjectGrant::useEndsOn).filter(last -> !last.isBefore(today));
  }

  private Phrase interest(Closing closing) {
    return closing.interest().<Phrase>map(ClosingChecks::cents).orElseGet(() -> Sentence.of("closing.unknown"));
  }

  /** Whether the sum is told in the answer where the funder wants it, with or without cents; a day or a reference with its digits is not it. */
  private boolean noted(Closing closing) {
    var euros = closing.returned().setScale(0, RoundingMode.DOWN).toPlainString();
    var grouped = euros.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "[ .\u00A0\u202F]?");
    return Pattern.compile("(?<![\\d,.])" + grouped + "(?:[.,]\\d{2})?(?![\\d]|[.,]\\d|[ \u00A0\u202F]\\d{3})")
        .matcher(report.answers().getOrDefault(MORE, "")).find();
  }

  private static Phrase cents(BigDecimal sum) {
    return texts -> Formats.in(texts.language()).cents(sum);
  }
}
