package fi.laatuverkko.peerreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A review as lists show it.
 *
 * @param areas keys of its quality areas
 * @param peers people in its team
 * @param accepted those of them who have said yes
 * @param nextDue the first step not done, and when it is due
 */
public record ReviewLine(PeerReview review, List<Long> areas, int peers, int accepted, Optional<Due> nextDue) {

  /** A step and its day. */
  public record Due(PhaseStep step, LocalDate on) {}
}
