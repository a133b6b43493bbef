package fi.laatuverkko.field;

import java.util.List;

/** The values one may choose from and the words for them. Asked anew whenever a list is opened, so that it is never stale. */
public interface Choices<V> {

  /** What may be chosen now, in the order it is offered. */
  List<V> options();

  /** The words for a value, also for one that may no longer be chosen. */
  String label(V value);
}
