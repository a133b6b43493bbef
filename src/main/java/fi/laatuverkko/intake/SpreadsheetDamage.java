package fi.laatuverkko.intake;

import java.util.regex.Pattern;

/** What spreadsheets do to text files they open and save: numbers made into dates, long numbers shortened, columns too narrow. */
public final class SpreadsheetDamage {

  private static final Pattern MONTH = Pattern.compile(
      "(?i)\\d{1,2}[.\\-/ ]?\\s?(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\w{0,4}\\.?([.\\-/ ]\\d{2,4})?");
  private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d([.,]\\d+)?[eE]\\+?\\d{2,3}");
  private static final Pattern NARROW = Pattern.compile("#{3,}");

  private SpreadsheetDamage() {}

  /** A number that has become a date, such as "1.touko" for 1.5. */
  public static boolean isDate(String text) {
    return text.length() > 3 && text.length() < 16 && MONTH.matcher(text.strip()).matches();
  }

  /** A long number that has lost its digits, such as 1,2E+11. */
  public static boolean isShortened(String text) {
    return text.length() > 3 && text.length() < 25 && SHORTENED.matcher(text.strip()).matches();
  }

  /** Hash signs that stood for a number in a column too narrow. */
  public static boolean isHashes(String text) {
    return text.length() > 2 && NARROW.matcher(text.strip()).matches();
  }

  public static boolean isDamaged(String text) {
    return isDate(text) || isShortened(text) || isHashes(text);
  }
}
