package fi.laatuverkko.forum;

import java.util.Optional;

/** How far a forum is. The states stand in the order in which they follow one another; a cancelled forum has left that way. */
public enum ForumState {
  PLANNED,
  INVITED,
  PROGRAMME_LOCKED,
  HELD,
  DOCUMENTED,
  CLOSED,
  CANCELLED;

  /** True when the forum took place. */
  public boolean isHeld() {
    return this == HELD || this == DOCUMENTED || this == CLOSED;
  }

  /** True while the forum is still to come: planned, invited to, or its programme locked. */
  public boolean isAhead() {
    return ordinal() < HELD.ordinal();
  }

  /** The state after this one on the usual way. */
  public Optional<ForumState> next() {
    return ordinal() < CLOSED.ordinal() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
  }
}
