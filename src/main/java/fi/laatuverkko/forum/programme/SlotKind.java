package fi.laatuverkko.forum.programme;

/** What happens in a slot of a programme. */
public enum SlotKind {
  OPENING,
  TALK,
  WORK,
  ROUND,
  INTERVIEW,
  BREAK,
  FEEDBACK,
  TRAVEL
}
