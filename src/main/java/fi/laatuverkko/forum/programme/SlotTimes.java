package fi.laatuverkko.forum.programme;

import java.time.LocalTime;

/** Moves and stretches slots within their day, in whole minutes. */
public final class SlotTimes {

  static final int LAST_MINUTE = 24 * 60 - 1;

  private SlotTimes() {}

  /** Minutes since midnight. */
  static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }

  static int length(ProgrammeSlot slot) {
    return minute(slot.endsAt()) - minute(slot.startsAt());
  }

  /** The slot with another beginning and the same length; never over the end of the day. */
  static ProgrammeSlot startingAt(ProgrammeSlot slot, LocalTime start) {
    var length = length(slot);
    var begins = Math.clamp(minute(start), 0, LAST_MINUTE - length);
    return slot.withStartsAt(time(begins)).withEndsAt(time(begins + length));
  }

  /** The slot some minutes later, or earlier when negative. */
  static ProgrammeSlot moved(ProgrammeSlot slot, int minutes) {
    return startingAt(slot, time(Math.clamp(minute(slot.startsAt()) + minutes, 0, LAST_MINUTE)));
  }

  /** The slot some minutes longer, or shorter when negative; at least five. */
  static ProgrammeSlot stretched(ProgrammeSlot slot, int minutes) {
    var ends = Math.clamp(minute(slot.endsAt()) + minutes, Math.min(LAST_MINUTE, minute(slot.startsAt()) + 5), LAST_MINUTE);
    return slot.withEndsAt(time(ends));
  }

  /** True when two times of one day share a moment. */
  static boolean overlap(ProgrammeSlot one, ProgrammeSlot other) {
    return one.dayNumber() == other.dayNumber() && sameHours(one, other);
  }

  /** True when two times of day share a moment, whatever their days. */
  static boolean sameHours(ProgrammeSlot one, ProgrammeSlot other) {
    return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
  }
}
