package fi.laatuverkko.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The usual lengths of time that values are given for. */
public enum PeriodKind {
  /** The funding season 1.7.–30.6. */
  SEASON(12, 7),
  YEAR(12, 1),
  HALF_YEAR(6, 1),
  QUARTER(3, 1);

  private final int months;
  private final int firstMonth;

  PeriodKind(int months, int firstMonth) {
    this.months = months;
    this.firstMonth = firstMonth;
  }

  /** The period of this kind that a day lies in. */
  public Period around(LocalDate day) {
    var start = LocalDate.of(day.getYear(), firstMonth, 1);
    start = start.isAfter(day) ? start.minusYears(1) : start;
    while (!start.plusMonths(months).isAfter(day)) {
      start = start.plusMonths(months);
    }
    return new Period(start, start.plusMonths(months).minusDays(1));
  }

  /** The period so many before one of this kind. */
  public Period before(Period period, int times) {
    return around(period.from().minusMonths((long) months * times));
  }

  /** The last ones, the latest last, ending with the one a day lies in. */
  public Stream<Period> until(LocalDate day, int number) {
    var last = around(day);
    return Stream.iterate(number - 1, at -> at >= 0, at -> at - 1).map(at -> before(last, at));
  }

  /** The kind a period is of, where it is a usual one. */
  public static Optional<PeriodKind> of(Period period) {
    return Arrays.stream(values()).filter(kind -> kind.around(period.from()).equals(period)).findFirst();
  }

  /** A short name without words: "2020–21", "2020", "I/2020", "Q1/2020". */
  String name(Period period) {
    var year = period.from().getYear();
    var number = (period.from().getMonthValue() - 1) / months + 1;
    return switch (this) {
      case SEASON -> year + "–" + String.valueOf(year + 1).substring(2);
      case YEAR -> String.valueOf(year);
      case HALF_YEAR -> (number == 1 ? "I/" : "II/") + year;
      case QUARTER -> "Q" + number + "/" + year;
    };
  }
}
