package fi.laatuverkko.indicator;

/** Which way is better. */
public enum Direction {
  UP,
  DOWN,
  NONE
}
