package fi.laatuverkko.indicator;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;

/** How periods are called where there is little room. */
public final class PeriodName {

  private PeriodName() {}

  /** The short name of a usual period, the days of any other. */
  public static String of(Period period, Formats formats) {
    return PeriodKind.of(period).map(kind -> kind.name(period)).orElseGet(() -> formats.dateRange(range(period)));
  }

  public static DateRange range(Period period) {
    return DateRange.of(period.from(), period.to());
  }
}
