package fi.laatuverkko.peerreview.plan;

/**
 * A rule that a set of teams breaks.
 *
 * @param peer 0 where the rule is about the visit as a whole, and the other way round
 */
public record Breach(Rule rule, long visit, long peer) {

  /** What may be broken. */
  public enum Rule {
    UNKNOWN_SEAT, OWN_ORGANISATION, CONFLICT, BUSY, LANGUAGE, TOO_MANY_VISITS, TWO_VISITS_AT_ONCE, TEAM_SIZE, LOCK_LEFT, FORBIDDEN_SEAT,
    TWO_OF_ONE_ORGANISATION, NO_EXPERT, AREA_NOT_COVERED, RECIPROCAL
  }
}
