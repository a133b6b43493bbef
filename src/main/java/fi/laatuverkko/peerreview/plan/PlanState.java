package fi.laatuverkko.peerreview.plan;

/** How far a proposal is proven. */
public enum PlanState {
  /** Nothing better exists. */
  OPTIMAL,
  /** Keeps all rules; time ran out before it was proven best. */
  FEASIBLE,
  /** No teams can keep all rules. */
  INFEASIBLE,
  /** Time ran out before any teams were found. */
  UNKNOWN
}
