package fi.laatuverkko.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the digits of a number: thousands parted by no-break spaces, a true minus sign, no negative zero. */
final class Digits {

  static final char NO_BREAK_SPACE = '\u00A0';
  static final char MINUS = '\u2212';

  private Digits() {}

  static String written(BigDecimal number, int decimals, char decimalMark) {
    var rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    var digits = rounded.abs().toPlainString();
    var point = digits.indexOf('.');
    var whole = point < 0 ? digits : digits.substring(0, point);
    var text = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      text.insert(at, NO_BREAK_SPACE);
    }
    if (point >= 0) {
      text.append(decimalMark).append(digits, point + 1, digits.length());
    }
    return rounded.signum() < 0 ? text.insert(0, MINUS).toString() : text.toString();
  }
}
