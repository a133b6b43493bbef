package fi.laatuverkko.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows what is due, late or missing in a part of the file. */
public interface DueSource {

  /** The tables (lower-case names) whose changes show in it. */
  Set<String> tables();

  /** What there is to look after on a day, in any order; called on the storage thread. */
  List<DueItem> due(LocalDate today);
}
