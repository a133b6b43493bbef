package fi.laatuverkko.forum.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Something with a place in time.
 *
 * @param table table of the record behind it, which opens when it is chosen
 * @param last the last day itself
 * @param projects keys of the projects it belongs to
 * @param done true when it is over or reached
 * @param movable true when it may be moved to another day
 */
public record Happening(Kind kind, String table, long id, String title, LocalDate first, LocalDate last, Optional<LocalTime> startsAt, List<Long> projects,
    boolean done, boolean movable) {

  /** What it is; each kind has its own sign. */
  public enum Kind { PROJECT, FORUM, VISIT, DEADLINE }

  /** Something on one day that can't be moved here. */
  public static Happening deadline(String table, long id, String title, LocalDate day, List<Long> projects, boolean done) {
    return new Happening(Kind.DEADLINE, table, id, title, day, day, Optional.empty(), projects, done, false);
  }

  /** True when both stand for one record, whatever was changed in it. */
  boolean same(Happening other) {
    return kind == other.kind && table.equals(other.table) && id == other.id;
  }

  boolean touches(LocalDate from, LocalDate to) {
    return !last.isBefore(from) && !first.isAfter(to);
  }
}
