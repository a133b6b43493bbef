package fi.laatuverkko.peerreview;

/** How far a round is. */
public enum RoundState {
  PLANNED,
  RUNNING,
  CLOSED
}
