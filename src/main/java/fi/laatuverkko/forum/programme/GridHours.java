package fi.laatuverkko.forum.programme;

import java.util.List;

/**
 * The hours a time grid shows: whole hours around the programme, at least from nine to three.
 *
 * @param first minute of the day
 * @param last minute of the day
 */
record GridHours(int first, int last) {

  private static final int HOUR = 60;

  static GridHours of(List<ProgrammeSlot> slots) {
    var first = slots.stream().mapToInt(slot -> SlotTimes.minute(slot.startsAt())).min().orElse(8 * HOUR);
    var last = slots.stream().mapToInt(slot -> SlotTimes.minute(slot.endsAt())).max().orElse(16 * HOUR);
    return new GridHours(Math.min(first, 9 * HOUR) / HOUR * HOUR, Math.min(24 * HOUR, (Math.max(last, 15 * HOUR) + HOUR - 1) / HOUR * HOUR));
  }
}
