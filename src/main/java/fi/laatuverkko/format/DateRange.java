package fi.laatuverkko.format;

import java.time.LocalDate;
import java.util.Optional;

/** A period from a first to a last day, either of which may be unknown. */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  public static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to));
  }

  /** False where the period would end before it begins. */
  public boolean isInOrder() {
    return from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
  }
}
