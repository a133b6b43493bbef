package fi.laatuverkko.due;

import fi.laatuverkko.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing for the coordinator to look after.
 *
 * @param on the day it is or was due
 * @param subject name of the project, forum or person it is about
 * @param sentence what is to be done or lacks; equal for equal words, so that home knows when nothing has changed
 * @param table where it leads: lower-case name of a table
 * @param id and key of a record in it
 */
public record DueItem(Urgency urgency, Optional<LocalDate> on, String subject, Phrase sentence, String table, long id) {

  /** Something with a day; nothing while the day is far ahead. */
  public static Optional<DueItem> by(LocalDate day, LocalDate today, String subject, Phrase sentence, String table, long id) {
    return Urgency.of(day, today).map(urgency -> new DueItem(urgency, Optional.of(day), subject, sentence, table, id));
  }

  /** Something that is not there, and no day says until when it should be. */
  public static DueItem missing(String subject, Phrase sentence, String table, long id) {
    return new DueItem(Urgency.MISSING, Optional.empty(), subject, sentence, table, id);
  }
}
