package fi.laatuverkko.indicator;

import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a value must be to be kept: within its unit, with its counts in order, and not in a locked period. */
public final class ValueRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ValueRules() {}

  /** Why a value can't be kept, whatever was there before. */
  public static Optional<Problem> problem(Indicator indicator, IndicatorValue value) {
    if (indicator.unit() == Unit.TEXT) {
      return when(value.numerator().isPresent() || value.denominator().isPresent() || value.measured().isPresent(), "indicatorValue.problem.words");
    }
    return counts(indicator, value).or(() -> measured(indicator, value)).or(() -> answers(value));
  }

  private static Optional<Problem> counts(Indicator indicator, IndicatorValue value) {
    if (value.denominator().filter(denominator -> denominator.signum() <= 0).isPresent()) {
      return Optional.of(Problem.of("indicatorValue.problem.denominator"));
    }
    var share = indicator.unit() == Unit.PERCENT;
    var outside = value.numerator().filter(part -> part.signum() < 0 || value.denominator().filter(whole -> part.compareTo(whole) > 0).isPresent());
    return when(share && outside.isPresent(), "indicatorValue.problem.share")
        .or(() -> when(value.n().isPresent() && value.invited().filter(invited -> value.n().orElseThrow() > invited).isPresent(), "indicatorValue.problem.invited"));
  }

  private static Optional<Problem> measured(Indicator indicator, IndicatorValue value) {
    return value.measured().flatMap(number -> switch (indicator.unit()) {
      case PERCENT -> when(number.signum() < 0 || number.compareTo(HUNDRED) > 0, "indicatorValue.problem.percent");
      case MEAN_1_5 -> scale(number, 1, 5).or(() -> withoutN(value));
      case MEAN_1_7 -> scale(number, 1, 7).or(() -> withoutN(value));
      case LEVEL_0_3 -> scale(number, 0, 3);
      case COUNT, PEOPLE -> when(number.signum() < 0, "indicatorValue.problem.negative");
      case EUR, POINTS, TEXT -> Optional.empty();
    });
  }

  private static Optional<Problem> scale(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
        ? Optional.of(Problem.of("indicatorValue.problem.scale", String.valueOf(least), String.valueOf(most))) : Optional.empty();
  }

  /** A draft may wait for its n; what counts may not. */
  private static Optional<Problem> withoutN(IndicatorValue value) {
    return when(value.n().isEmpty() && value.state() != ValueState.DRAFT, "indicatorValue.problem.withoutN");
  }

  private static Optional<Problem> answers(IndicatorValue value) {
    if (value.answerCounts().isEmpty()) {
      return Optional.empty();
    }
    if (!value.answerCounts().get().matches("\\d{1,9}( \\d{1,9}){3,7}")) {
      return Optional.of(Problem.of("indicatorValue.problem.answerCounts"));
    }
    return when(value.n().isPresent() && value.answers().orElseThrow().n() != value.n().get(), "indicatorValue.problem.answersAndN");
  }

  /** Why a value can't be written over another: its period is locked, or it has been shared. */
  public static Optional<Problem> refusal(Indicator indicator, Optional<IndicatorValue> before, Optional<IndicatorValue> after, List<PeriodLock> locks) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    var periods = Stream.concat(before.stream(), after.stream()).map(IndicatorValue::period);
    if (periods.anyMatch(period -> locks.stream().anyMatch(lock -> lock.holds(indicator, period)))) {
      return Optional.of(Problem.of("indicatorValue.problem.locked"));
    }
    var shared = before.filter(value -> value.state() == ValueState.SHARED);
    if (shared.isPresent() && after.filter(value -> value.state() == ValueState.DRAFT).isEmpty()) {
      return Optional.of(Problem.of("indicatorValue.problem.shared"));
    }
    return after.flatMap(value -> problem(indicator, value));
  }

  private static Optional<Problem> when(boolean broken, String key) {
    return broken ? Optional.of(Problem.of(key)) : Optional.empty();
  }
}
