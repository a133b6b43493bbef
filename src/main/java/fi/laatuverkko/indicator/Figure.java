package fi.laatuverkko.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What may be shown of a measured value. */
public sealed interface Figure {

  /** A value that may be shown; a percentage is 0 to 100. */
  record Known(BigDecimal value) implements Figure {}

  /** Fewer respondents than the indicator asks for: shown as "n &lt; 5", never as a number. */
  record Suppressed(int minimumN) implements Figure {}

  /** Nothing was measured. */
  record Unknown() implements Figure {}

  /**
   * The figure of one stored value. A percentage is 100 × numerator / denominator where both are known, else what was
   * entered; other units are numerator / denominator, else what was entered. Where the number of respondents is known and
   * below the indicator's minimum, the figure is suppressed; a denominator counts as that number when n is not given.
   */
  static Figure of(Indicator indicator, IndicatorValue value) {
    if (indicator.unit().isFromRespondents() || indicator.unit() == Unit.PERCENT) {
      var respondents = value.n().map(BigDecimal::valueOf).or(value::denominator);
      if (respondents.filter(n -> n.compareTo(BigDecimal.valueOf(indicator.minimumN())) < 0).isPresent()) {
        return new Suppressed(indicator.minimumN());
      }
    }
    return ratio(indicator, value).or(value::measured).<Figure>map(Known::new).orElseGet(Unknown::new);
  }

  private static Optional<BigDecimal> ratio(Indicator indicator, IndicatorValue value) {
    return value.denominator().filter(denominator -> denominator.signum() > 0).flatMap(denominator -> value.numerator()
        .map(numerator -> (indicator.unit() == Unit.PERCENT ? numerator.movePointRight(2) : numerator).divide(denominator, MathContext.DECIMAL64)));
  }

  /** The value where it may be shown. */
  default Optional<BigDecimal> shown() {
    return this instanceof Known(var value) ? Optional.of(value) : Optional.empty();
  }

  /** The value rounded for show, half up. */
  default Optional<BigDecimal> rounded(int decimals) {
    return shown().map(value -> value.setScale(decimals, RoundingMode.HALF_UP));
  }
}
