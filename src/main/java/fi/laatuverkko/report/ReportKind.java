package fi.laatuverkko.report;

/** Kind of report to the funder. */
public enum ReportKind {
  INTERIM,
  FINAL
}
