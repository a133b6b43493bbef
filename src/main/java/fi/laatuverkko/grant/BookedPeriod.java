package fi.laatuverkko.grant;

/** The report in which an entry of the books is told first. */
public enum BookedPeriod {
  INTERIM,
  FINAL
}
