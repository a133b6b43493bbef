package fi.laatuverkko.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that takes place. Without a time of day it lasts whole days; without an end it lasts {@value #HOURS} hour.
 *
 * @param uid the same for the same event in every file, see {@link EventName}
 * @param lastDay the last day itself
 * @param revision raised by every change of the record behind it
 */
public record CalendarEvent(String uid, String title, LocalDate firstDay, Optional<LocalTime> startsAt, LocalDate lastDay, Optional<LocalTime> endsAt,
    Optional<String> place, Optional<String> description, boolean cancelled, int revision) {

  static final int HOURS = 1;

  /** An event of whole days. */
  public static CalendarEvent days(String uid, String title, LocalDate firstDay, LocalDate lastDay) {
    return new CalendarEvent(uid, title, firstDay, Optional.empty(), lastDay, Optional.empty(), Optional.empty(), Optional.empty(), false, 0);
  }

  /** An event on one day, from one time to another. */
  public static CalendarEvent timed(String uid, String title, LocalDate day, LocalTime startsAt, LocalTime endsAt) {
    return new CalendarEvent(uid, title, day, Optional.of(startsAt), day, Optional.of(endsAt), Optional.empty(), Optional.empty(), false, 0);
  }

  public CalendarEvent at(Optional<String> where) {
    return new CalendarEvent(uid, title, firstDay, startsAt, lastDay, endsAt, where, description, cancelled, revision);
  }

  public CalendarEvent saying(Optional<String> words) {
    return new CalendarEvent(uid, title, firstDay, startsAt, lastDay, endsAt, place, words, cancelled, revision);
  }

  /** The same event after so many changes, still taking place or not. */
  public CalendarEvent revised(int changes, boolean isCancelled) {
    return new CalendarEvent(uid, title, firstDay, startsAt, lastDay, endsAt, place, description, isCancelled, changes);
  }
}
