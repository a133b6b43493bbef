package fi.laatuverkko.worktime;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The working time log of a project, person by person. */
public record WorktimeLog(String project, List<PersonLog> persons) {

  /**
   * What one person did for one partner.
   *
   * @param hours by day
   */
  public record PersonLog(long personId, String person, String organisation, List<WorkHours> hours) {

    public BigDecimal total() {
      return sum(hours);
    }

    /** Hours by month, months without hours left out. */
    public Map<YearMonth, BigDecimal> months() {
      return hours.stream().collect(Collectors.groupingBy(work -> YearMonth.from(work.workDay()), TreeMap::new,
          Collectors.collectingAndThen(Collectors.toList(), PersonLog::sum)));
    }

    private static BigDecimal sum(List<WorkHours> hours) {
      return hours.stream().map(WorkHours::hours).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
  }
}
