package fi.laatuverkko.feedback;

/** Of what shape the file of a dataset was. */
public enum DatasetShape {
  /** A line for each respondent, a column for each question. */
  BY_RESPONDENT,
  /** A line for each answer. */
  BY_ANSWER,
  /** A line for each question with its mean and how many gave each answer. */
  SUMMARY,
  /** How many were asked and how many answered. */
  TARGETS,
  /** Ready figures of several providers. */
  READY
}
