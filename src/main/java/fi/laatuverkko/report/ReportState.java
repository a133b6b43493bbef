package fi.laatuverkko.report;

/** How far the funder is with a report. */
public enum ReportState {
  MISSING,
  SUBMITTED,
  VERIFIED,
  ACCEPTED
}
