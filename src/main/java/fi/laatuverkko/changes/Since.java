package fi.laatuverkko.changes;

/** From when on changes are shown. */
public enum Since {
  LAST_OPENING,
  TODAY,
  WEEK,
  MONTH,
  /** From a day the user has given. */
  DAY,
  ALL
}
