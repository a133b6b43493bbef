package fi.laatuverkko.format;

import java.util.regex.Pattern;

/** What people type and paste, with the look-alikes made alike: every space a space, every dash a hyphen-minus. */
final class TypedText {

  /** No number, date or period that a person means is longer. */
  private static final int LONGEST = 60;
  /** How much of a text is looked at: enough to see that it is too long, even without its unit. */
  private static final int LOOKED_AT = 100;
  private static final int SHOWN = 40;

  /** Characters nobody sees, which come along in pasted texts: byte order mark, zero-width space, direction marks, word joiner. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B\\u200E\\u200F\\u2060]");
  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
  /** Hyphen, no-break hyphen, en dash, em dash and minus sign. */
  private static final Pattern DASH = Pattern.compile("[\\u2010\\u2011\\u2013\\u2014\\u2212]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private TypedText() {}

  /** The text without blanks around it and invisible characters in it. */
  static String stripped(String text) {
    var visible = INVISIBLE.matcher(text).replaceAll("");
    int from = 0;
    int to = visible.length();
    while (from < to && isSpace(visible.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(visible.charAt(to - 1))) {
      to--;
    }
    return visible.substring(from, to);
  }

  /** The stripped text with ordinary spaces and hyphens; tabs and line breaks stay, as they part one cell from another. */
  static String plain(String text) {
    var stripped = stripped(text);
    var beginning = stripped.substring(0, Math.min(stripped.length(), LOOKED_AT));
    return DASH.matcher(SPACE.matcher(beginning).replaceAll(" ")).replaceAll("-");
  }

  static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }

  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /** The text as a problem quotes it: on one line and not endless. */
  static String quoted(String text) {
    var stripped = stripped(text);
    var whole = stripped.codePointCount(0, stripped.length()) <= SHOWN;
    var shown = whole ? stripped : stripped.substring(0, stripped.offsetByCodePoints(0, SHOWN)) + "…";
    return CONTROL.matcher(shown).replaceAll(" ");
  }

  /** Also the no-break spaces, which {@link String#strip} leaves. */
  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
