package fi.laatuverkko.feedback.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts and what they are about, as flat tables joined by keys that stay the same from export to export. Nothing in them is hidden behind
 * a view: what may not be shown is not there.
 */
public record Star(List<Fact> facts, List<Day> days, List<Whose> organisations, List<Indicated> indicators, List<Undertaking> projects) {

  /**
   * A figure.
   *
   * @param organisationKey empty for the whole network
   * @param state "shown" or "n &lt; 5"
   */
  public record Fact(String key, String indicatorKey, String organisationKey, String projectKey, LocalDate from, LocalDate to, Optional<BigDecimal> value,
      Optional<Integer> n, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, String state) {

    int dateKey() {
      return number(to);
    }
  }

  /** A day of the calendar. */
  public record Day(LocalDate day) {

    int dateKey() {
      return number(day);
    }

    /** The funding year from July to June: "2020-2021". */
    String season() {
      var first = day.getMonthValue() >= 7 ? day.getYear() : day.getYear() - 1;
      return first + "-" + (first + 1);
    }
  }

  public record Whose(String key, String name, String legalName, String businessId) {}

  public record Indicated(String key, String code, String name, String unit, String direction, String survey, String question) {}

  public record Undertaking(String key, String name, String caseNumber, Optional<LocalDate> from, Optional<LocalDate> to) {}

  private static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
