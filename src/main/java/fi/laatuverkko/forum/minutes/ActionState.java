package fi.laatuverkko.forum.minutes;

/** How far an action is. */
public enum ActionState {
  OPEN,
  STARTED,
  DONE,
  DROPPED
}
