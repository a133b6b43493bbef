package fi.laatuverkko.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/** A time that values are given for, both days included. */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

  private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::to).thenComparing(Period::from);

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + "–" + to);
    }
  }

  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** By last day, then by first. */
  @Override
  public int compareTo(Period other) {
    return BY_TIME.compare(this, other);
  }
}
