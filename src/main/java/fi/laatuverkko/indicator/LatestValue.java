package fi.laatuverkko.indicator;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figure of an indicator's latest period.
 *
 * @param partners number of partners' values behind it; 0 when the network's own value was stored
 * @param n respondents or cases behind it, where known
 */
public record LatestValue(DateRange period, Figure figure, int partners, Optional<Integer> n) {

  /**
   * The latest period's figure. Drafts don't count. The network's own value counts where it is stored; else partners' values are put
   * together by the indicator's rule: a percentage is made of the sums of numerators and denominators (never as a mean of
   * percentages), a mean is weighted by n, counts are added up. Partners' values that are hidden are left out, so that a total never
   * gives them away.
   *
   * @param values all that are stored of the indicator: what is hidden depends on them
   */
  public static Optional<LatestValue> of(Indicator indicator, List<IndicatorValue> values) {
    return of(indicator, values, values);
  }

  /**
   * As the other, but of some of the values.
   *
   * @param all that are stored of the indicator
   */
  public static Optional<LatestValue> of(Indicator indicator, List<IndicatorValue> values, List<IndicatorValue> all) {
    return counting(values).stream().map(IndicatorValue::period).max(Comparator.naturalOrder())
        .map(period -> of(indicator, counting(values), period, SharedValues.of(indicator, counting(all))));
  }

  /** The figure of a period; of a running total, what each partner had reached by its end. */
  public static LatestValue of(Indicator indicator, List<IndicatorValue> all, Period period) {
    return of(indicator, counting(all), period, SharedValues.of(indicator, counting(all)));
  }

  /**
   * The day from which on values that end then or later are needed for the latest figure. What is hidden of a value follows from those
   * whose time it shares, directly or through others; never from those on the other side of a day that no period crosses.
   *
   * @param periods of all values that count, at least one
   */
  static LocalDate needsFrom(Indicator indicator, List<Period> periods) {
    if (indicator.runningTotal()) {
      return periods.stream().map(Period::to).min(Comparator.naturalOrder()).orElseThrow();
    }
    var latest = periods.stream().max(Comparator.naturalOrder()).orElseThrow();
    if (!SharedValues.isGuarded(indicator)) {
      return latest.to();
    }
    var from = latest.from();
    for (var period : periods.stream().sorted(Comparator.reverseOrder()).toList()) {
      if (!period.to().isBefore(from) && period.from().isBefore(from)) {
        from = period.from();
      }
    }
    return from;
  }

  static LatestValue of(Indicator indicator, List<IndicatorValue> counting, Period period, SharedValues shared) {
    var values = counting.stream().filter(value -> value.period().equals(period)).toList();
    var range = PeriodName.range(period);
    var own = values.stream().filter(value -> value.organisationId().isEmpty()).findFirst();
    if (own.isPresent()) {
      return new LatestValue(range, shared.figure(own.get()), 0, own.get().n());
    }
    var of = indicator.runningTotal() ? reached(counting, period) : values;
    var shown = of.stream().filter(value -> shared.figure(value) instanceof Figure.Known).toList();
    if (shown.isEmpty() && !of.isEmpty()) {
      return new LatestValue(range, of.stream().map(shared::figure).filter(Figure.Suppressed.class::isInstance).findFirst().orElseGet(Figure.Unknown::new), 0, Optional.empty());
    }
    return new LatestValue(range, together(indicator, shown), shown.size(), sum(shown, IndicatorValue::n));
  }

  private static List<IndicatorValue> counting(List<IndicatorValue> values) {
    return values.stream().filter(value -> value.state() != ValueState.DRAFT).toList();
  }

  /** Each partner's latest value up to the end of a period. */
  private static List<IndicatorValue> reached(List<IndicatorValue> values, Period period) {
    return values.stream().filter(value -> value.organisationId().isPresent() && !value.periodTo().isAfter(period.to()))
        .collect(Collectors.groupingBy(value -> value.organisationId().orElseThrow())).values().stream()
        .map(of -> of.stream().max(Comparator.comparing(IndicatorValue::period)).orElseThrow()).toList();
  }

  private static Figure together(Indicator indicator, List<IndicatorValue> values) {
    if (values.isEmpty()) {
      return new Figure.Unknown();
    }
    return switch (indicator.rule()) {
      case SUM -> new Figure.Known(values.stream().map(value -> shown(indicator, value)).reduce(BigDecimal.ZERO, BigDecimal::add));
      case WEIGHTED_MEAN -> share(indicator, values);
      case LATEST -> new Figure.Known(shown(indicator, values.stream().max(Comparator.comparing(IndicatorValue::id)).orElseThrow()));
      case NONE -> new Figure.Unknown();
    };
  }

  private static Figure share(Indicator indicator, List<IndicatorValue> values) {
    if (values.stream().anyMatch(value -> value.numerator().isEmpty() || value.denominator().isEmpty())) {
      return mean(indicator, values);
    }
    var numerator = values.stream().map(value -> value.numerator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    var denominator = values.stream().map(value -> value.denominator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Figure.Known((indicator.unit() == Unit.PERCENT ? numerator.movePointRight(2) : numerator).divide(denominator, MathContext.DECIMAL64));
  }

  /** Weighted by n; unknown when any n is missing, because an unweighted mean would be another figure under the same name. */
  private static Figure mean(Indicator indicator, List<IndicatorValue> values) {
    if (values.stream().anyMatch(value -> value.n().isEmpty() || value.n().get() == 0)) {
      return new Figure.Unknown();
    }
    var n = values.stream().map(value -> BigDecimal.valueOf(value.n().orElseThrow())).reduce(BigDecimal.ZERO, BigDecimal::add);
    var weighted = values.stream().map(value -> shown(indicator, value).multiply(BigDecimal.valueOf(value.n().orElseThrow())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Figure.Known(weighted.divide(n, MathContext.DECIMAL64));
  }

  private static BigDecimal shown(Indicator indicator, IndicatorValue value) {
    return Figure.of(indicator, value).shown().orElseThrow();
  }

  private static Optional<Integer> sum(List<IndicatorValue> values, Function<IndicatorValue, Optional<Integer>> count) {
    return values.isEmpty() || values.stream().anyMatch(value -> count.apply(value).isEmpty()) ? Optional.empty()
        : Optional.of(values.stream().mapToInt(value -> count.apply(value).orElseThrow()).sum());
  }
}
