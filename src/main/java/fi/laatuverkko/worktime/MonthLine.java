package fi.laatuverkko.worktime;

import fi.laatuverkko.worktime.WorktimeLog.PersonLog;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hours of one person for one partner in a year, month by month.
 *
 * @param number tells lines apart
 * @param months twelve; nothing where there are no hours
 */
record MonthLine(long number, String person, String organisation, int year, List<Optional<BigDecimal>> months) {

  static List<MonthLine> of(WorktimeLog log) {
    List<MonthLine> lines = new ArrayList<>();
    for (var person : log.persons()) {
      person.months().keySet().stream().map(YearMonth::getYear).distinct().forEach(year -> lines.add(line(lines.size() + 1, person, year)));
    }
    return lines;
  }

  private static MonthLine line(long number, PersonLog person, int year) {
    var months = person.months();
    List<Optional<BigDecimal>> hours = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      hours.add(Optional.ofNullable(months.get(YearMonth.of(year, month))));
    }
    return new MonthLine(number, person.person(), person.organisation(), year, hours);
  }

  Optional<BigDecimal> hours(int month) {
    return months.get(month - 1);
  }

  BigDecimal total() {
    return months.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
