package fi.laatuverkko.format;

import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * How values are written in one language. The same everywhere: thousands parted by a no-break space, the minus sign U+2212, a
 * no-break space before a unit. By language:
 * <ul>
 *   <li>Finnish, Swedish: decimal comma, "1.12.2014", "9.05", "75,0 %" (Swedish as written in Finland);
 *   <li>English: decimal point, "1 Dec 2014", "09:05", "75.0%". Thousands are not parted by commas, which could not be told from
 *       a Finnish decimal comma when read back.
 * </ul>
 * Rounding is half up and for showing only. Safe for all threads.
 */
public final class Formats {

  private static final Map<Language, Formats> ALL = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      ALL.put(language, new Formats(language));
    }
  }

  private final boolean english;
  private final char decimalMark;
  private final SortOrder order;

  private Formats(Language language) {
    this.english = language == Language.EN;
    this.decimalMark = english ? '.' : ',';
    this.order = new SortOrder(language);
  }

  public static Formats in(Language language) {
    return ALL.get(language);
  }

  /** "1.12.2014", English "1 Dec 2014". */
  public String date(LocalDate date) {
    return dayAndMonth(date) + (english ? " " : "") + date.getYear();
  }

  /**
   * "1.1.–31.12.2019", "1.12.2014–31.12.2015", "1.1.2020–", "–30.6.2022", for one day only that day; English
   * "1 Jan – 31 Dec 2019". Nothing for a period without ends.
   */
  public String dateRange(DateRange range) {
    if (range.from().isEmpty() && range.to().isEmpty()) {
      return "";
    }
    if (range.from().equals(range.to())) {
      return date(range.from().get());
    }
    var sameYear = range.from().isPresent() && range.to().isPresent() && range.from().get().getYear() == range.to().get().getYear();
    var from = range.from().map(date -> sameYear ? dayAndMonth(date) : date(date)).orElse("");
    var to = range.to().map(this::date).orElse("");
    return (from + (english ? " – " : "–") + to).strip();
  }

  /** "9.05", English "09:05". */
  public String time(LocalTime time) {
    var minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return english ? (time.getHour() < 10 ? "0" : "") + time.getHour() + ":" + minute : time.getHour() + "." + minute;
  }

  /** "1.12.2014 9.05", English "1 Dec 2014 09:05". */
  public String dateTime(LocalDateTime dateTime) {
    return date(dateTime.toLocalDate()) + " " + time(dateTime.toLocalTime());
  }

  /** "54 750". */
  public String whole(long number) {
    return number(BigDecimal.valueOf(number), 0);
  }

  /** "12,50" with exactly the given decimals. */
  public String number(BigDecimal number, int decimals) {
    return Digits.written(number, decimals, decimalMark);
  }

  /** "12,5" with all decimals the number has and no zeros at the end: for editing, where nothing may be rounded away. */
  public String exact(BigDecimal number) {
    return number(number, exactDecimals(number));
  }

  /** "+5", "−5", "0": a difference. */
  public String signed(long number) {
    return signed(BigDecimal.valueOf(number), 0);
  }

  /** "+5,0", "−5,0", "0,0": a difference. */
  public String signed(BigDecimal number, int decimals) {
    var written = number(number, decimals);
    return number.signum() > 0 && written.chars().anyMatch(digit -> digit >= '1' && digit <= '9') ? "+" + written : written;
  }

  /** "54 750 €". */
  public String euros(long euros) {
    return whole(euros) + Digits.NO_BREAK_SPACE + "€";
  }

  /** "54 750,50 €". */
  public String cents(BigDecimal euros) {
    return number(euros, 2) + Digits.NO_BREAK_SPACE + "€";
  }

  /** "75,0 %", English "75.0%"; the value is the number before the sign. */
  public String percent(BigDecimal percent, int decimals) {
    return number(percent, decimals) + percentSign();
  }

  /** "13,75 %" with all decimals the value has: for editing. */
  public String exactPercent(BigDecimal percent) {
    return exact(percent) + percentSign();
  }

  /** The alphabetical order of the language, see {@link SortOrder}; the caller's own copy. */
  public Collator collator() {
    return order.collator();
  }

  /** The place of a text in the alphabetical order, made once and compared often; "Loiste 9" comes before "Loiste 10". */
  public CollationKey sortKey(String text) {
    return order.key(text);
  }

  private String dayAndMonth(LocalDate date) {
    return english
        ? date.getDayOfMonth() + " " + MonthName.english(date.getMonthValue())
        : date.getDayOfMonth() + "." + date.getMonthValue() + ".";
  }

  private String percentSign() {
    return english ? "%" : Digits.NO_BREAK_SPACE + "%";
  }

  private static int exactDecimals(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
