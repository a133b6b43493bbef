package fi.laatuverkko.peerreview;

/** Whether a team rule must hold or is kept only as far as possible. */
public enum RuleForce {
  DUTY,
  WISH
}
