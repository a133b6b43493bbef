package fi.laatuverkko.grant.closing;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the closing of a decision figure by figure, each with its formula and numbers. */
public final class ClosingWords {

  private final Closing closing;
  private final Texts texts;
  private final Formats formats;
  private final List<ClosingLine> lines = new ArrayList<>();

  private ClosingWords(Closing closing, Texts texts) {
    this.closing = closing;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /** The figures in order; none while the grant is unknown or nothing has been booked. */
  public static List<ClosingLine> of(Closing closing, Texts texts) {
    var words = new ClosingWords(closing, texts);
    closing.calculation().ifPresent(words::add);
    return List.copyOf(words.lines);
  }

  private void add(ClosingCalculation sum) {
    var need = sum.need();
    line("costs", need.costs(), texts.get("closing.how.costs", closing.money().categories(CategoryGroup.COST).size(), formats.cents(closing.exactCosts())));
    line("income", need.income(), "");
    line("otherFunding", need.otherFunding(), "");
    strong("net", need.net(), texts.get("closing.how.net", formats.euros(need.costs()), formats.euros(need.income()), formats.euros(need.otherFunding())));
    sum.ownAtLeast().ifPresent(least -> line("ownAtLeast", least,
        texts.get("closing.how.ownAtLeast", percent(sum.ownMinPercent()), formats.euros(sum.net()))));
    strong("grantAtMost", sum.grantAtMost(), sum.grantPercent()
        .map(percent -> texts.get("closing.how.grantAtMost", formats.euros(sum.granted()), formats.percent(percent, 1), formats.euros(sum.net()),
            formats.euros(sum.grantByPercent())))
        .orElseGet(() -> texts.get("closing.how.grantAtMostWithout", formats.euros(sum.granted()), formats.euros(sum.grantByPercent()))));
    strong("own", sum.own(), texts.get(sum.ownIsEnough() ? "closing.how.own" : "closing.how.ownTooSmall", formats.euros(sum.net()),
        formats.euros(sum.grantAtMost()), percent(sum.ownPercent()), percent(sum.grantShare())));
    money(sum);
    lines.add(new ClosingLine(texts.get("closing.line.rounding"), formats.cents(closing.roundingDifference()),
        texts.get("closing.how.rounding", formats.euros(need.costs()), formats.cents(closing.exactCosts())), false));
    if (closing.money().booked().notEligible().signum() != 0) {
      lines.add(new ClosingLine(texts.get("closing.line.notEligible"), formats.cents(closing.money().booked().notEligible()), texts.get("closing.how.notEligible"), false));
    }
  }

  private void money(ClosingCalculation sum) {
    if (sum.paid().isEmpty()) {
      lines.add(new ClosingLine(texts.get("closing.line.toReturn"), texts.get("closing.unknown"), texts.get("closing.how.notPaid"), true));
      return;
    }
    line("paid", sum.paid().get(), "");
    int unused = sum.unused().orElseThrow();
    strong("toReturn", sum.toReturn().orElseThrow(), texts.get(unused > 0 && sum.toReturn().orElseThrow() == 0 ? "closing.how.underLimit" : "closing.how.toReturn",
        formats.euros(sum.paid().get()), formats.euros(sum.grantAtMost()), formats.euros(unused), formats.euros(sum.returnLimit())));
    sum.toCome().filter(euros -> euros > 0).ifPresent(euros -> line("toCome", euros, texts.get("closing.how.toCome")));
    if (sum.toReturn().orElseThrow() > 0) {
      closing.interest().ifPresentOrElse(this::interest,
          () -> lines.add(new ClosingLine(texts.get("closing.line.interest"), texts.get("closing.unknown"), texts.get("closing.how.noInterest"), true)));
    }
    if (closing.returned().signum() > 0) {
      lines.add(new ClosingLine(texts.get("closing.line.returned"), formats.cents(closing.returned()), "", false));
    }
  }

  private void interest(BigDecimal euros) {
    lines.add(new ClosingLine(texts.get("closing.line.interest"), formats.cents(euros),
        closing.interests().stream().map(this::how).collect(Collectors.joining("\n")), true));
  }

  private String how(Interest interest) {
    var parts = interest.parts().stream()
        .map(part -> texts.get("closing.how.interestPart", formats.cents(part.amount()), formats.date(part.paidOn()), formats.whole(part.days())))
        .collect(Collectors.joining("; "));
    return texts.get("closing.how.interest", formats.percent(interest.rate(), 2), parts, points(closing.interestPoints()));
  }

  private String points(BigDecimal points) {
    return formats.exact(new BigDecimal(points.stripTrailingZeros().toPlainString()));
  }

  private void line(String key, int euros, String how) {
    lines.add(new ClosingLine(texts.get("closing.line." + key), formats.euros(euros), how, false));
  }

  private void strong(String key, int euros, String how) {
    lines.add(new ClosingLine(texts.get("closing.line." + key), formats.euros(euros), how, true));
  }

  private String percent(Optional<BigDecimal> percent) {
    return percent.map(value -> formats.percent(value, 1)).orElse("–");
  }
}
