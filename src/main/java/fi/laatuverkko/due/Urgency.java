package fi.laatuverkko.due;

import fi.laatuverkko.field.Mark;
import java.time.LocalDate;
import java.util.Optional;

/** How pressing something is, the most pressing first. */
public enum Urgency {
  LATE(Mark.ERROR),
  SOON(Mark.WARNING),
  COMING(Mark.PLANNED),
  /** Something is not there, and no day says until when it should be. */
  MISSING(Mark.MUTED);

  /** The funder reminds this many days before a report is due. */
  private static final int REMINDER_DAYS = 14;
  private static final int DAYS_AHEAD = 60;

  private final Mark mark;

  Urgency(Mark mark) {
    this.mark = mark;
  }

  /** The sign shown with its word. */
  public Mark mark() {
    return mark;
  }

  /** How pressing a day is; nothing while it is far ahead. */
  public static Optional<Urgency> of(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Optional.of(LATE);
    }
    if (!day.isAfter(today.plusDays(REMINDER_DAYS))) {
      return Optional.of(SOON);
    }
    return day.isAfter(today.plusDays(DAYS_AHEAD)) ? Optional.empty() : Optional.of(COMING);
  }
}
