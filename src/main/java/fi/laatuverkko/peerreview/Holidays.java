package fi.laatuverkko.peerreview;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** The Finnish public holidays that fall on working days, with midsummer eve and Christmas eve. */
final class Holidays {

  private Holidays() {}

  static boolean isOne(LocalDate day) {
    var year = day.getYear();
    var easter = easter(year);
    return Set.of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JANUARY, 6), easter.minusDays(2), easter.plusDays(1),
        LocalDate.of(year, Month.MAY, 1), easter.plusDays(39), midsummerEve(year), LocalDate.of(year, Month.DECEMBER, 6),
        LocalDate.of(year, Month.DECEMBER, 24), LocalDate.of(year, Month.DECEMBER, 25), LocalDate.of(year, Month.DECEMBER, 26)).contains(day);
  }

  /** The Friday from 19 to 25 June. */
  private static LocalDate midsummerEve(int year) {
    var first = LocalDate.of(year, Month.JUNE, 19);
    return first.plusDays(Math.floorMod(5 - first.getDayOfWeek().getValue(), 7));
  }

  /** Easter Sunday of the Gregorian calendar, by Gauss as completed by Lichtenberg. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int golden = year % 19;
    int moon = (19 * golden + shift) % 30;
    int correction = (moon + golden / 11) / 29;
    int limit = 21 + moon - correction;
    int sundays = 7 - (year + year / 4 + 2 - (3 * century + 3) / 4) % 7;
    return LocalDate.of(year, Month.MARCH, 1).plusDays(limit + (7 - Math.floorMod(limit - sundays, 7)) - 1L);
  }
}
