package fi.laatuverkko.peerreview.visit;

/** What is done in a slot of a visit; the host takes part in HOST, INTERVIEW and FEEDBACK. */
public enum VisitSlotKind {
  INTERVIEW,
  HOST,
  WORK,
  BREAK,
  FEEDBACK,
  TRAVEL
}
