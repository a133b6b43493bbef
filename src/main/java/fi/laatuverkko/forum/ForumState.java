package fi.laatuverkko.forum;

/** How far a forum is. */
public enum ForumState {
  PLANNED,
  HELD,
  CANCELLED
}
