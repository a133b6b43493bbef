package fi.laatuverkko.worktime;

import fi.laatuverkko.format.Cents;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.MoneyWarning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Finds persons who cost more in a year than the funder accepts, all partners of the project counted together. */
public final class SalaryWarnings {

  private SalaryWarnings() {}

  /**
   * @param cap the most for one person and year in whole euros, statutory side costs included
   * @param names the name of a person by key
   */
  public static List<MoneyWarning> of(List<SalaryCalculation> salaries, int cap, LongFunction<String> names) {
    Map<Integer, Map<Long, List<SalaryCalculation>>> byYear = salaries.stream()
        .collect(Collectors.groupingBy(SalaryCalculation::calendarYear, TreeMap::new, Collectors.groupingBy(SalaryCalculation::personId, TreeMap::new, Collectors.toList())));
    return byYear.entrySet().stream().flatMap(year -> year.getValue().entrySet().stream()
        .filter(person -> sum(person.getValue()).compareTo(BigDecimal.valueOf(cap)) > 0)
        .map(person -> new MoneyWarning(MoneyWarning.Kind.OVER_SALARY_CAP,
            Problem.of("worktime.warning.overCap", names.apply(person.getKey()), String.valueOf(year.getKey()), new Cents(sum(person.getValue())),
                new Cents(BigDecimal.valueOf(cap))),
            "salary_calculation", person.getValue().getFirst().id()))).toList();
  }

  private static BigDecimal sum(List<SalaryCalculation> salaries) {
    return salaries.stream().map(SalaryCalculation::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
