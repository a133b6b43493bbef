package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** Says that values of the periods inside it are no longer written; of all indicators, or of one network's. */
@StoredRecord
public record PeriodLock(
    long id,
    int version,
    Optional<Long> networkId,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<String> note) implements Stored, PeriodLockBuilder.With {

  /** Whether it keeps a value from being written. */
  public boolean holds(Indicator indicator, Period period) {
    return networkId.map(network -> indicator.networkId().equals(Optional.of(network))).orElse(true)
        && !period.from().isBefore(periodFrom) && !period.to().isAfter(periodTo);
  }
}
