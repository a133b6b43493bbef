package fi.laatuverkko.intake;

/** Why a file that was understood can't be stored yet. */
public enum Obstacle {
  NOTHING, REFUSED, UNDECIDED
}
