package fi.laatuverkko.forum.programme;

import java.util.Comparator;
import java.util.List;

/** The order in which a programme is read: by day and time, what is for everybody first. */
public final class SlotOrder {

  private static final Comparator<ProgrammeSlot> ORDER = Comparator.comparingInt(ProgrammeSlot::dayNumber).thenComparing(ProgrammeSlot::startsAt)
      .thenComparing(slot -> slot.track().orElse("")).thenComparing(ProgrammeSlot::endsAt).thenComparingLong(ProgrammeSlot::id);

  private SlotOrder() {}

  public static List<ProgrammeSlot> of(List<ProgrammeSlot> slots) {
    return slots.stream().sorted(ORDER).toList();
  }
}
