package fi.laatuverkko.peerreview.visit;

/** The group that is interviewed. */
public enum Interviewees {
  STUDENTS,
  TEACHERS,
  MANAGEMENT,
  WORKING_LIFE,
  PROJECT_STAFF,
  GUARDIANS,
  OTHER
}
