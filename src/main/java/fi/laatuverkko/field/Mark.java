package fi.laatuverkko.field;

/** The sign shown beside a word of state, so that state is never colour alone. */
public enum Mark {
  NONE,
  PLANNED,
  RUNNING,
  DONE,
  WARNING,
  ERROR,
  MUTED
}
