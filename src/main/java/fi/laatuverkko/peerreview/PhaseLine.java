package fi.laatuverkko.peerreview;

import java.time.LocalDate;
import java.util.Optional;

/** A step of a review as the timetable of a round shows it. */
public record PhaseLine(PeerReview review, ReviewPhase phase, Optional<LocalDate> due, Optional<LocalDate> done, Status status) {

  /** How a step stands. */
  public enum Status { DONE, LATE, AHEAD, UNKNOWN }

  public static PhaseLine of(PeerReview review, ReviewPhase phase, LocalDate today) {
    var due = PhaseDays.due(review, phase);
    var status = PhaseDays.isDone(review, phase) ? Status.DONE : due.map(day -> day.isBefore(today) ? Status.LATE : Status.AHEAD).orElse(Status.UNKNOWN);
    return new PhaseLine(review, phase, due, PhaseDays.done(review, phase), status);
  }

  long number() {
    return phase.id();
  }
}
