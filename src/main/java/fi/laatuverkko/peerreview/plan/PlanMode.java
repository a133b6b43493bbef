package fi.laatuverkko.peerreview.plan;

/** What the best proposal is. */
public enum PlanMode {
  /** The greatest fit of all teams together. */
  BEST,
  /** The greatest fit of the weakest team, and then of all together. */
  FAIR
}
