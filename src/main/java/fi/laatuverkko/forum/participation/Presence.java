package fi.laatuverkko.forum.participation;

/** Whether a participant came. */
public enum Presence {
  PRESENT,
  ABSENT,
  EXCUSED
}
