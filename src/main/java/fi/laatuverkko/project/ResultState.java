package fi.laatuverkko.project;

/** How far an intended result is. */
public enum ResultState {
  NOT_STARTED,
  IN_PROGRESS,
  REACHED,
  NOT_REACHED
}
