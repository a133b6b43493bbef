package fi.laatuverkko.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number in a text, whole or not at all.
 *
 * <p>Comma and point are both decimal marks; space, apostrophe, point and comma all part thousands. A text that has thousands and
 * decimals, or thousands twice, can be read one way only. That leaves one mark followed by exactly three digits:
 * <ul>
 *   <li>"73.000" is seventy-three thousand where fewer than three decimals are allowed (money, counts), otherwise 73 and decimals;
 *   <li>"73,000" is 73 and decimals where three decimals are allowed, otherwise no number: a Finn writes decimals so, an Englishman
 *       thousands, and guessing would be wrong a thousandfold.
 * </ul>
 */
final class NumberText {

  static final int ANY_DECIMALS = Integer.MAX_VALUE;

  private static final Pattern SIGN = Pattern.compile("^([-+]) ?(?=[\\d.,])");
  private static final Pattern ONE_MARK_THREE_DIGITS = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}");
  private static final Pattern GROUPED = Pattern.compile("([1-9]\\d{0,2}(?:([ '.,])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("(\\d*)(?:[.,](\\d+))?");

  private NumberText() {}

  /** The number a plain text says. Decimals beyond the allowed ones may still be there: see {@link #fits}. */
  static Optional<BigDecimal> read(String plain, int decimals) {
    if (TypedText.isTooLong(plain)) {
      return Optional.empty();
    }
    var sign = SIGN.matcher(plain);
    var negative = plain.startsWith("-");
    var unsigned = (sign.find() ? plain.substring(sign.end()) : plain).replace('\u2019', '\'');
    return unsigned(unsigned, decimals).map(number -> negative ? number.negate() : number);
  }

  /** Whether a number has no more than the allowed decimals, zeros at the end not counted. */
  static boolean fits(BigDecimal number, int decimals) {
    return number.stripTrailingZeros().scale() <= decimals;
  }

  private static Optional<BigDecimal> unsigned(String text, int decimals) {
    var ambiguous = ONE_MARK_THREE_DIGITS.matcher(text);
    if (ambiguous.matches()) {
      if (decimals >= 3) {
        return Optional.of(new BigDecimal(text.replace(',', '.')));
      }
      return ambiguous.group(1).equals(".") ? Optional.of(new BigDecimal(text.replace(".", ""))) : Optional.empty();
    }
    var grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      return Optional.of(number(grouped.group(1).replace(grouped.group(2), ""), grouped.group(3)));
    }
    var plain = PLAIN.matcher(text);
    return plain.matches() && !text.isEmpty() ? Optional.of(number(plain.group(1), plain.group(2))) : Optional.empty();
  }

  private static BigDecimal number(String whole, @Nullable String fraction) {
    return new BigDecimal((whole.isEmpty() ? "0" : whole) + (fraction == null ? "" : "." + fraction));
  }
}
