package fi.laatuverkko.theme;

/** What the user wants the windows to look like. */
public enum Theme {
  LIGHT,
  DARK,
  /** As the computer is set, following it when that changes. */
  SYSTEM
}
