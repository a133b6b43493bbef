package fi.laatuverkko.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads plain numbers as people type and paste them: "1 200", "1.200" (a count), "12,5", "12.5", "−5,5".
 * How points and commas are told apart is written at {@link NumberText}.
 */
public final class NumberInput {

  /** What the columns for numbers hold: ten digits before the decimal mark. */
  private static final BigDecimal MOST = new BigDecimal("9999999999");
  private static final int MOST_WHOLE = 999_999_999;

  private NumberInput() {}

  /** A whole number; "12,0" is one too. */
  public static Parsed<Integer> whole(String text) {
    return whole(text, -MOST_WHOLE, MOST_WHOLE);
  }

  /** A number of things or people: zero or more. */
  public static Parsed<Integer> count(String text) {
    return whole(text, 0, MOST_WHOLE);
  }

  public static Parsed<Integer> whole(String text, int least, int most) {
    return decimal(text, 0, BigDecimal.valueOf(least), BigDecimal.valueOf(most)).then(number -> Parsed.of(number.intValueExact()));
  }

  /** A number with any decimals; the value has no zeros at the end. */
  public static Parsed<BigDecimal> decimal(String text) {
    return decimal(text, NumberText.ANY_DECIMALS, MOST.negate(), MOST);
  }

  /** A number with at most the given decimals; the value has exactly that scale, as the columns for it have. */
  public static Parsed<BigDecimal> decimal(String text, int decimals) {
    return decimal(text, decimals, MOST.negate(), MOST);
  }

  public static Parsed<BigDecimal> decimal(String text, int decimals, BigDecimal least, BigDecimal most) {
    return TypedText.isBlank(text) ? Parsed.empty() : plain(TypedText.plain(text), text, decimals, least, most);
  }

  /** The number in a plain text, which may be the found one without its unit. */
  static Parsed<BigDecimal> plain(String plain, String text, int decimals) {
    return plain(plain, text, decimals, MOST.negate(), MOST);
  }

  private static Parsed<BigDecimal> plain(String plain, String text, int decimals, BigDecimal least, BigDecimal most) {
    var found = NumberText.read(plain, decimals);
    if (found.isEmpty() || !NumberText.fits(found.get(), decimals)) {
      return notRead(text, decimals, found);
    }
    var number = found.get();
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      return Parsed.refused("format.problem.range", TypedText.quoted(text), new ExactNumber(least), new ExactNumber(most));
    }
    return Parsed.of(scaled(number, decimals));
  }

  static BigDecimal scaled(BigDecimal number, int decimals) {
    if (decimals != NumberText.ANY_DECIMALS) {
      return number.setScale(decimals, RoundingMode.UNNECESSARY);
    }
    var value = number.stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  private static Parsed<BigDecimal> notRead(String text, int decimals, Optional<BigDecimal> found) {
    var quoted = TypedText.quoted(text);
    if (decimals == 0) {
      return Parsed.refused("format.problem.whole", quoted);
    }
    return found.isPresent()
        ? Parsed.refused("format.problem.decimals", quoted, decimals)
        : Parsed.refused("format.problem.number", quoted);
  }
}
