package fi.laatuverkko.home;

/** What is due or missing, the weightiest first. */
public enum DueKind {
  FINAL_REPORT,
  INTERIM_REPORT,
  /** A project still marked as running after its last day. */
  PROJECT_END,
  /** A forum still marked as planned after its day. */
  FORUM_HELD,
  /** A day on which keeping a person's data is looked at again. */
  DATA_REVIEW,
  LEAD,
  AGREEMENTS,
  INDICATOR_VALUES
}
