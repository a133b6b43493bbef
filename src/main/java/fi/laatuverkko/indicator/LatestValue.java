package fi.laatuverkko.indicator;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figure of an indicator's latest period.
 *
 * @param partners number of partners' values behind it; 0 when the network's own value was stored
 * @param n respondents or cases behind it, where known
 */
public record LatestValue(DateRange period, Figure figure, int partners, Optional<Integer> n) {

  /**
   * The latest period's figure. The network's own value counts where it is stored. Else a percentage is made of the sums of
   * numerators and denominators (never as a mean of percentages), a mean is weighted by n, and counts are added up. Partners'
   * values that are suppressed are left out of a mean, so that a total never gives them away.
   */
  public static Optional<LatestValue> of(Indicator indicator, List<IndicatorValue> values) {
    return values.stream().max(Comparator.comparing(IndicatorValue::periodTo).thenComparing(IndicatorValue::periodFrom))
        .map(latest -> of(indicator, values, DateRange.of(latest.periodFrom(), latest.periodTo())));
  }

  private static LatestValue of(Indicator indicator, List<IndicatorValue> all, DateRange period) {
    var values = all.stream().filter(value -> DateRange.of(value.periodFrom(), value.periodTo()).equals(period)).toList();
    var own = values.stream().filter(value -> value.organisationId().isEmpty()).findFirst();
    if (own.isPresent()) {
      return new LatestValue(period, Figure.of(indicator, own.get()), 0, own.get().n());
    }
    var shown = values.stream().filter(value -> Figure.of(indicator, value) instanceof Figure.Known).toList();
    return new LatestValue(period, together(indicator, shown), shown.size(), sum(shown, IndicatorValue::n));
  }

  private static Figure together(Indicator indicator, List<IndicatorValue> values) {
    if (values.isEmpty()) {
      return new Figure.Unknown();
    }
    return switch (indicator.unit()) {
      case COUNT, PEOPLE, EUR, POINTS -> new Figure.Known(values.stream().map(value -> shown(indicator, value)).reduce(BigDecimal.ZERO, BigDecimal::add));
      case PERCENT -> share(indicator, values);
      case MEAN_1_5, MEAN_1_7, LEVEL_0_3 -> mean(indicator, values);
      case TEXT -> new Figure.Unknown();
    };
  }

  private static Figure share(Indicator indicator, List<IndicatorValue> values) {
    if (values.stream().anyMatch(value -> value.numerator().isEmpty() || value.denominator().isEmpty())) {
      return mean(indicator, values);
    }
    var numerator = values.stream().map(value -> value.numerator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    var denominator = values.stream().map(value -> value.denominator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Figure.Known(numerator.movePointRight(2).divide(denominator, MathContext.DECIMAL64));
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
