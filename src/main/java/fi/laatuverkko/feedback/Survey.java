package fi.laatuverkko.feedback;

/** The national surveys, and any other. */
public enum Survey {
  /** When the personal study plan is first approved. */
  INITIAL,
  /** When a whole qualification has been shown. */
  FINAL_QUALIFICATION,
  /** When a unit of a qualification has been shown. */
  FINAL_UNIT,
  /** To the instructor at the workplace, after a period. */
  INSTRUCTOR,
  /** To the workplace, twice a year. */
  WORKPLACE,
  OTHER
}
