package fi.laatuverkko.indicator.value;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How one cell of the grid is written and read. */
public final class ValueEntry {

  private static final int DECIMALS = 4;
  private static final Pattern RATIO = Pattern.compile("([^/]+)/([^/]+)");
  private static final Pattern WITH_N = Pattern.compile("([^()]+)\\((?:\\s*n\\s*=)?([^()]+)\\)");

  private ValueEntry() {}

  /** What is edited: the figure with the counts behind it, so that they are kept. */
  public static String typed(IndicatorValue value, ValueLayer layer, Formats formats) {
    return switch (layer) {
      case FIGURE -> figure(value, formats);
      case NUMERATOR -> value.numerator().map(formats::exact).orElse("");
      case DENOMINATOR -> value.denominator().map(formats::exact).orElse("");
      case N -> value.n().map(String::valueOf).orElse("");
      case INVITED -> value.invited().map(String::valueOf).orElse("");
      case NOTE -> value.note().orElse("");
    };
  }

  private static String figure(IndicatorValue value, Formats formats) {
    if (value.words().isPresent()) {
      return value.words().get();
    }
    if (value.numerator().isPresent() && value.denominator().isPresent()) {
      return formats.exact(value.numerator().get()) + "/" + formats.exact(value.denominator().get());
    }
    return value.measured().map(number -> formats.exact(number) + value.n().map(n -> " (" + n + ")").orElse("")).orElse("");
  }

  /** The value after a text was entered; refused where the text is not what the layer takes. */
  public static Parsed<IndicatorValue> entered(Indicator indicator, IndicatorValue before, ValueLayer layer, String text) {
    return switch (layer) {
      case FIGURE -> indicator.unit() == Unit.TEXT ? words(before, text) : figure(before, text);
      case NUMERATOR -> number(text, number -> before.withNumerator(number).withMeasured(Optional.empty()));
      case DENOMINATOR -> number(text, number -> before.withDenominator(number).withMeasured(Optional.empty()));
      case N -> count(text, before::withN);
      case INVITED -> count(text, before::withInvited);
      case NOTE -> text.length() > 1000 ? Parsed.refused("field.problem.length", String.valueOf(text.length()), "1000")
          : Parsed.of(before.withNote(Optional.of(text).filter(note -> !note.isBlank())));
    };
  }

  private static Parsed<IndicatorValue> words(IndicatorValue before, String text) {
    return text.length() > 4000 ? Parsed.refused("field.problem.length", String.valueOf(text.length()), "4000")
        : Parsed.of(before.withWords(Optional.of(text.strip()).filter(words -> !words.isEmpty())));
  }

  private static Parsed<IndicatorValue> figure(IndicatorValue before, String text) {
    var plain = text.replace("%", "").strip();
    if (plain.isEmpty()) {
      return Parsed.of(without(before));
    }
    var ratio = RATIO.matcher(plain);
    if (ratio.matches()) {
      return NumberInput.decimal(ratio.group(1).strip(), DECIMALS).then(numerator -> NumberInput.decimal(ratio.group(2).strip(), DECIMALS)
          .then(denominator -> Parsed.of(without(before).withNumerator(Optional.of(numerator)).withDenominator(Optional.of(denominator)).withN(before.n()))));
    }
    var withN = WITH_N.matcher(plain);
    if (withN.matches()) {
      return NumberInput.decimal(withN.group(1).strip(), DECIMALS).then(number -> NumberInput.count(withN.group(2).strip())
          .then(n -> Parsed.of(without(before).withMeasured(Optional.of(number)).withN(Optional.of(n)))));
    }
    return NumberInput.decimal(plain, DECIMALS).then(number -> Parsed.of(without(before).withMeasured(Optional.of(number)).withN(before.n())));
  }

  /** Counts that belong to another figure go with it. */
  private static IndicatorValue without(IndicatorValue value) {
    return value.withNumerator(Optional.empty()).withDenominator(Optional.empty()).withMeasured(Optional.empty()).withN(Optional.empty())
        .withAnswerCounts(Optional.empty());
  }

  /** Whether nothing is left that would be worth keeping. */
  public static boolean isEmpty(IndicatorValue value) {
    return value.numerator().isEmpty() && value.denominator().isEmpty() && value.measured().isEmpty() && value.n().isEmpty() && value.words().isEmpty()
        && value.note().isEmpty() && value.evidence().isEmpty() && value.invited().isEmpty();
  }

  private static Parsed<IndicatorValue> number(String text, Function<Optional<BigDecimal>, IndicatorValue> put) {
    return text.isBlank() ? Parsed.of(put.apply(Optional.empty())) : NumberInput.decimal(text, DECIMALS).then(number -> Parsed.of(put.apply(Optional.of(number))));
  }

  private static Parsed<IndicatorValue> count(String text, Function<Optional<Integer>, IndicatorValue> put) {
    return text.isBlank() ? Parsed.of(put.apply(Optional.empty())) : NumberInput.count(text).then(number -> Parsed.of(put.apply(Optional.of(number))));
  }
}
