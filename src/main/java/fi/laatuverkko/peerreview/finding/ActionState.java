package fi.laatuverkko.peerreview.finding;

/** How far an improvement action is. */
public enum ActionState {
  OPEN,
  RUNNING,
  DONE,
  ASSESSED,
  REJECTED
}
