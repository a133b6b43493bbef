package fi.laatuverkko.forum.participation;

/** What is known of a participant before the forum. */
public enum Reply {
  INVITED,
  COMING,
  DECLINED
}
