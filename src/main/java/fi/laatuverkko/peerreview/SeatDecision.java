package fi.laatuverkko.peerreview;

/** What was decided about a person and a team. */
public enum SeatDecision {
  /** Put into the team by the coordinator: every proposal keeps her there. */
  LOCKED,
  /** Proposed by the planner, not asked yet. */
  PROPOSED,
  /** Has said yes. */
  ACCEPTED,
  /** Ready to step in. */
  ALTERNATE,
  /** Has said no. */
  DECLINED,
  /** Ruled out by the coordinator. */
  FORBIDDEN;

  /** Whether the person is in the team as things stand. */
  public boolean isIn() {
    return this == LOCKED || this == PROPOSED || this == ACCEPTED;
  }

  /** Whether a proposal must keep the person in the team. */
  public boolean isFixed() {
    return this == LOCKED || this == ACCEPTED;
  }

  /** Whether a proposal must leave the person out of the team. */
  public boolean isOut() {
    return this == DECLINED || this == FORBIDDEN;
  }
}
