package fi.laatuverkko.indicator.assessment;

/** Columns of the grid of scores. */
enum AssessmentColumn {
  SCORE,
  OTHER,
  GAP,
  NOTE
}
