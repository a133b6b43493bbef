package fi.laatuverkko.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads sums of money as people type and paste them: "54 750", "54.750 €", "54.750,00", "54750.00", "−5,50 EUR".
 * One point followed by exactly three digits parts thousands: "73.000 €" is seventy-three thousand euros.
 */
public final class MoneyInput {

  /** The funder's system takes no greater sum. */
  public static final int MOST_EUROS = 9_999_999;
  /** What the columns for cents hold: ten digits before the decimal mark. */
  private static final BigDecimal MOST_CENTS = new BigDecimal("9999999999.99");

  private static final Pattern UNIT = Pattern.compile("^(?:€|EUR) ?(?=\\S)|(?<=\\S) ?(?:€|EUR|euroa?)$", Pattern.CASE_INSENSITIVE);

  private MoneyInput() {}

  /** Whole euros from 0 to {@value #MOST_EUROS}; ",00" at the end does no harm. */
  public static Parsed<Integer> wholeEuros(String text) {
    if (TypedText.isBlank(text)) {
      return Parsed.empty();
    }
    return NumberText.read(withoutUnit(text), 0)
        .filter(sum -> NumberText.fits(sum, 0) && sum.signum() >= 0 && sum.compareTo(BigDecimal.valueOf(MOST_EUROS)) <= 0)
        .map(sum -> Parsed.of(sum.intValueExact()))
        .orElseGet(() -> Parsed.refused("format.problem.money", TypedText.quoted(text)));
  }

  /** Euros and cents, also negative (a correction); the value has two decimals. */
  public static Parsed<BigDecimal> cents(String text) {
    if (TypedText.isBlank(text)) {
      return Parsed.empty();
    }
    return NumberText.read(withoutUnit(text), 2)
        .filter(sum -> NumberText.fits(sum, 2) && sum.abs().compareTo(MOST_CENTS) <= 0)
        .map(sum -> Parsed.of(NumberInput.scaled(sum, 2)))
        .orElseGet(() -> Parsed.refused("format.problem.cents", TypedText.quoted(text)));
  }

  private static String withoutUnit(String text) {
    return UNIT.matcher(TypedText.plain(text)).replaceFirst("");
  }
}
