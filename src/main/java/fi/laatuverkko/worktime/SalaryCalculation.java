package fi.laatuverkko.worktime;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a person's work for a project cost in a calendar year, in euros and cents, statutory side costs included.
 */
@StoredRecord
public record SalaryCalculation(
    long id,
    int version,
    long projectPartnerId,
    long personId,
    int calendarYear,
    BigDecimal amount,
    Optional<String> note) implements Stored, SalaryCalculationBuilder.With {

  /**
   * What can be reported of it.
   *
   * @param cap the most that the funder accepts for one person and year, side costs included, in whole euros
   */
  public BigDecimal eligible(int cap) {
    return amount.min(BigDecimal.valueOf(cap).setScale(2));
  }
}
