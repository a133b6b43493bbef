package fi.laatuverkko.forum.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts items of one column that overlap beside one another: as many lanes as stand at one time, none covers another. */
final class SlotLanes {

  /**
   * Where an item stands.
   *
   * @param at from the left, from 0
   * @param of how many stand beside one another
   */
  record Lane(int at, int of) {}

  private final Map<Long, Lane> lanes = new HashMap<>();

  SlotLanes(List<ProgrammeSlot> slots) {
    List<ProgrammeSlot> together = new ArrayList<>();
    for (var slot : slots.stream().sorted(Comparator.comparing(ProgrammeSlot::dayNumber).thenComparing(slot -> slot.track().orElse(""))
        .thenComparing(ProgrammeSlot::startsAt).thenComparing(ProgrammeSlot::id)).toList()) {
      if (together.stream().noneMatch(other -> touches(other, slot))) {
        close(together);
      }
      together.add(slot);
    }
    close(together);
  }

  private static boolean touches(ProgrammeSlot one, ProgrammeSlot other) {
    return one.track().equals(other.track()) && SlotTimes.overlap(one, other);
  }

  /** Gives each of those that hang together the first lane that is free at its time. */
  private void close(List<ProgrammeSlot> together) {
    List<List<ProgrammeSlot>> taken = new ArrayList<>();
    for (var slot : together) {
      taken.stream().filter(lane -> !touches(lane.getLast(), slot)).findFirst().orElseGet(() -> {
        taken.add(new ArrayList<>());
        return taken.getLast();
      }).add(slot);
    }
    for (int at = 0; at < taken.size(); at++) {
      for (var slot : taken.get(at)) {
        lanes.put(slot.id(), new Lane(at, taken.size()));
      }
    }
    together.clear();
  }

  Lane of(ProgrammeSlot slot) {
    return lanes.getOrDefault(slot.id(), new Lane(0, 1));
  }
}
