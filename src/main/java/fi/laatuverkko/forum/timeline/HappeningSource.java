package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.act.Act;
import java.util.List;
import java.util.Set;

/** Where happenings come from. */
public interface HappeningSource {

  /** Tables whose changes make it worth reading again. */
  Set<String> tables();

  /** All of them that have a day; called on the storage thread. */
  List<Happening> read();

  /** Moves one of its own by days, earlier when negative, inside an act; called on the storage thread. */
  default void move(Act act, Happening happening, int days) {
    throw new UnsupportedOperationException("Not movable: " + happening);
  }
}
