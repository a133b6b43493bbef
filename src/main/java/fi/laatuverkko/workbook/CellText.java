package fi.laatuverkko.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Makes any text one that a cell can hold and give back unchanged. */
final class CellText {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
      + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  /** Excel reads {@code _x0041_} as the character of that number: the underscore before such a text is written as its own number. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * Without characters that the file format has no place for, and cut at the longest text of a cell.
   *
   * @param cut words that tell that the text was cut
   */
  static String of(String text, String cut) {
    var written = writable(text);
    written = CODED.matcher(written).replaceAll("_x005F_");
    if (written.length() <= LONGEST) {
      return written;
    }
    var end = LONGEST - cut.length();
    return written.substring(0, Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end) + cut;
  }

  /** Without characters that the file format has no place for; for texts outside cells. */
  static String writable(String text) {
    return UNWRITABLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  /** Whether Excel would take the text for a formula when somebody edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }
}
