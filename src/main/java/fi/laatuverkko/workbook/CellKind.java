package fi.laatuverkko.workbook;

/**
 * How a value is stored in a cell and shown. Number formats are written in the form that Excel stores; it shows them by the
 * reader's own settings.
 *
 * @param family what is stored
 * @param format the number format
 */
public record CellKind(Family family, String format) {

  /** What a cell holds. */
  public enum Family { TEXT, ID, LINK, NUMBER, DATE, TIME, DATE_TIME }

  public static final CellKind TEXT = new CellKind(Family.TEXT, "General");
  /** A text that looks like a number and must stay a text: a business id, a case number, a phone number. */
  public static final CellKind ID = new CellKind(Family.ID, "@");
  /** A text that opens when it is a web or mail address. */
  public static final CellKind LINK = new CellKind(Family.LINK, "General");
  public static final CellKind WHOLE = decimal(0);
  public static final CellKind EUROS = new CellKind(Family.NUMBER, "#,##0\\ \"€\"");
  public static final CellKind CENTS = new CellKind(Family.NUMBER, "#,##0.00\\ \"€\"");
  /** A share stored as 0.75 and shown as 75.0 %. */
  public static final CellKind PERCENT = percent(1);
  public static final CellKind DATE = new CellKind(Family.DATE, "d.m.yyyy");
  public static final CellKind TIME = new CellKind(Family.TIME, "h:mm");
  public static final CellKind DATE_TIME = new CellKind(Family.DATE_TIME, "d.m.yyyy\\ h:mm");

  public static CellKind decimal(int decimals) {
    return new CellKind(Family.NUMBER, "#,##0" + fraction(decimals));
  }

  public static CellKind percent(int decimals) {
    return new CellKind(Family.NUMBER, "0" + fraction(decimals) + "\\ %");
  }

  /** About how many characters a number, date or time takes when shown. */
  int shownLength(double value) {
    return switch (family) {
      case DATE -> 10;
      case DATE_TIME -> 16;
      case TIME -> 5;
      case NUMBER -> numberLength(value);
      case TEXT, ID, LINK -> 0;
    };
  }

  private int numberLength(double value) {
    var shown = Math.abs(format.contains("%") ? value * 100 : value);
    var digits = shown < 10 ? 1 : (int) Math.floor(Math.log10(shown)) + 1;
    var decimals = format.contains(".") ? format.substring(format.indexOf('.')).replaceAll("^(\\.0+).*$", "$1").length() : 0;
    var unit = format.contains("€") || format.contains("%") ? 2 : 0;
    return digits + (digits - 1) / 3 + decimals + unit + (value < 0 ? 1 : 0);
  }

  boolean isText() {
    return family == Family.TEXT || family == Family.ID || family == Family.LINK;
  }

  private static String fraction(int decimals) {
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }
}
