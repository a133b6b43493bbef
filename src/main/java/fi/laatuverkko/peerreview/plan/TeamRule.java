package fi.laatuverkko.peerreview.plan;

/** A rule about a team as a whole, which the coordinator may turn from a duty into a wish. */
public enum TeamRule {
  /** At most one peer of an organisation in a team. */
  ONE_PER_ORGANISATION,
  /** At least one peer who is experienced or an expert of evaluation. */
  EXPERT,
  /** Each area of focus known by somebody at level 2 or 3. */
  COVERAGE
}
