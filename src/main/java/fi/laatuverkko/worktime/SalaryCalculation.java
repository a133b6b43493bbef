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

  /** The most that the funder accepts for one person and year, side costs included: the same in all editions of its guide. */
  public static final BigDecimal CAP = new BigDecimal("80000.00");

  /** What can be reported of it. */
  public BigDecimal eligible() {
    return amount.min(CAP);
  }
}
