package fi.laatuverkko.feedback;

import fi.laatuverkko.format.DateRange;
import java.time.LocalDate;
import java.time.Month;

/** The year of the national surveys and of funding: from July to June. */
public final class Season {

  private Season() {}

  /** The season of a day. */
  public static DateRange of(LocalDate day) {
    var year = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
    return DateRange.of(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30));
  }
}
