package fi.laatuverkko.intake;

/** What becomes of a line of an incoming table. */
public enum LineState {
  /** It is stored as it was understood. */
  TAKEN,
  /** It is stored only after the user has decided something. */
  UNCLEAR,
  /** It can't be stored. */
  REFUSED
}
