package fi.laatuverkko.peerreview;

import java.util.Optional;

/** How far a review is. */
public enum ReviewState {
  DRAFT,
  AGREED,
  TEAM_NAMED,
  SELF_REPORT_IN,
  READY,
  VISITED,
  REPORT_COMMENTED,
  REPORT_APPROVED,
  ACTIONS_PLANNED,
  FOLLOWED_UP,
  CLOSED,
  CANCELLED;

  public boolean isBeforeVisit() {
    return ordinal() < VISITED.ordinal();
  }

  /** Whether the host has approved the report, so that it may be shared. */
  public boolean isApproved() {
    return this != CANCELLED && ordinal() >= REPORT_APPROVED.ordinal();
  }

  public boolean isOver() {
    return this == CLOSED || this == CANCELLED;
  }

  /** The state that comes next when all goes well; none after the last. */
  public Optional<ReviewState> next() {
    return isOver() ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
