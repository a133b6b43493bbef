package fi.laatuverkko.report;

/** What a paper that goes with a report is. */
public enum AttachmentKind {
  LEDGER,
  COST_CENTRE_REPORT,
  TIME_SHEETS,
  SALARY_CALCULATION,
  AGREEMENT,
  OTHER
}
