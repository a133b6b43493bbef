package fi.laatuverkko.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as it stands in a text, where a part may be missing: "1.12.2014", "1.12.", "1." before another date, "12/2014", "2014". */
record PartialDate(OptionalInt day, OptionalInt month, OptionalInt year) {

  /** 1.12.2014, 01.12.2014, 1. 12. 2014, 1.12.14, 1.12., 1.12; with commas too, as the numeric keypad gives them. */
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})([.,]) ?(\\d{1,2})(?:\\2 ?(\\d{4}|\\d{2})?)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,12})\\.?(?: (\\d{4}))?");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

  private static final OptionalInt MISSING = OptionalInt.empty();

  /** Reads a plain text that says a day and a month at least. */
  static Optional<PartialDate> readDay(String plain) {
    if (TypedText.isTooLong(plain)) {
      return Optional.empty();
    }
    Matcher matcher;
    if ((matcher = POINTS.matcher(plain)).matches()) {
      return Optional.of(of(number(matcher, 1), number(matcher, 3), year(matcher, 4)));
    }
    if ((matcher = ISO.matcher(plain)).matches()) {
      return Optional.of(of(number(matcher, 3), number(matcher, 2), year(matcher, 1)));
    }
    if ((matcher = NAMED.matcher(plain)).matches()) {
      var month = MonthName.read(matcher.group(2));
      return month.isEmpty() ? Optional.empty() : Optional.of(of(number(matcher, 1), month.getAsInt(), year(matcher, 3)));
    }
    if ((matcher = SLASHES.matcher(plain)).matches()) {
      return slashes(number(matcher, 1), number(matcher, 2), year(matcher, 3));
    }
    return Optional.empty();
  }

  /** Reads a plain text that is one end of a period: also a day, a month or a year alone. */
  static Optional<PartialDate> readEnd(String plain) {
    Matcher matcher;
    if ((matcher = DAY.matcher(plain)).matches()) {
      return Optional.of(new PartialDate(OptionalInt.of(number(matcher, 1)), MISSING, MISSING));
    }
    if ((matcher = MONTH.matcher(plain)).matches()) {
      return Optional.of(new PartialDate(MISSING, OptionalInt.of(number(matcher, 1)), year(matcher, 2)));
    }
    if ((matcher = YEAR.matcher(plain)).matches()) {
      return Optional.of(new PartialDate(MISSING, MISSING, year(matcher, 1)));
    }
    return readDay(plain);
  }

  /** Whether the text named nothing but a day, which only means something before another date. */
  boolean isDayAlone() {
    return day.isPresent() && month.isEmpty();
  }

  /** This date with what is missing taken from the other end of the period. */
  PartialDate completedBy(PartialDate other) {
    return new PartialDate(day, day.isPresent() && month.isEmpty() ? other.month : month, year.isPresent() ? year : other.year);
  }

  PartialDate inYearOf(LocalDate reference) {
    return year.isPresent() ? this : new PartialDate(day, month, OptionalInt.of(reference.getYear()));
  }

  /** The first day of what the text says, where there is such a day. */
  Optional<LocalDate> first() {
    return date(month.orElse(1), day.orElse(1));
  }

  /** The last day of what the text says, where there is such a day. */
  Optional<LocalDate> last() {
    var lastMonth = month.orElse(12);
    if (lastMonth < 1 || lastMonth > 12) {
      return Optional.empty();
    }
    return date(lastMonth, day.orElseGet(() -> YearMonth.of(year.orElseThrow(), lastMonth).lengthOfMonth()));
  }

  private Optional<LocalDate> date(int someMonth, int someDay) {
    try {
      return Optional.of(LocalDate.of(year.orElseThrow(), someMonth, someDay));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Day first in Finland, month first elsewhere: understood only where one order is possible, or both say the same. */
  private static Optional<PartialDate> slashes(int one, int other, OptionalInt year) {
    if (one == other || one > 12) {
      return Optional.of(of(one, other, year));
    }
    return other > 12 ? Optional.of(of(other, one, year)) : Optional.empty();
  }

  private static PartialDate of(int day, int month, OptionalInt year) {
    return new PartialDate(OptionalInt.of(day), OptionalInt.of(month), year);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** A year of two digits is of this century: there is no quality network from the last one. */
  private static OptionalInt year(Matcher matcher, int group) {
    if (matcher.group(group) == null) {
      return MISSING;
    }
    var year = number(matcher, group);
    return OptionalInt.of(matcher.group(group).length() == 2 ? 2000 + year : year);
  }
}
