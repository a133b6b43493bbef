package fi.laatuverkko.peerreview.plan;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
