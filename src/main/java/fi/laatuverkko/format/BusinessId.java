package fi.laatuverkko.format;

import java.util.regex.Pattern;

/** The Finnish business identifier (Y-tunnus): seven digits, a hyphen and a check digit. */
public final class BusinessId {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{7}-[0-9]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private BusinessId() {}

  /** The identifier with an ordinary hyphen. */
  public static Parsed<String> parse(String text) {
    var plain = TypedText.plain(text);
    if (plain.isEmpty()) {
      return Parsed.empty();
    }
    if (!SHAPE.matcher(plain).matches()) {
      return Parsed.refused("format.problem.businessId", TypedText.quoted(text));
    }
    return hasRightCheckDigit(plain) ? Parsed.of(plain) : Parsed.refused("format.problem.businessIdCheckDigit", TypedText.quoted(text));
  }

  /** The weighted sum modulo 11 and the check digit make up 11; 0 stays 0, and no identifier is given where 1 remains. */
  private static boolean hasRightCheckDigit(String id) {
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += WEIGHTS[at] * (id.charAt(at) - '0');
    }
    int remainder = sum % 11;
    int checkDigit = id.charAt(8) - '0';
    return remainder == 0 ? checkDigit == 0 : checkDigit == 11 - remainder;
  }
}
