package fi.laatuverkko.forum.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column of the time grid: a day, or one parallel line of a day. */
record GridPlace(int day, Optional<String> track) {

  /** The columns that a programme needs, in order; at least the first day, and as many days as the forum has. */
  static List<GridPlace> of(List<ProgrammeSlot> slots, int forumDays) {
    var days = Math.max(forumDays, slots.stream().mapToInt(ProgrammeSlot::dayNumber).max().orElse(1));
    List<GridPlace> places = new ArrayList<>();
    for (int at = 1; at <= days; at++) {
      var day = at;
      var tracks = slots.stream().filter(slot -> slot.dayNumber() == day).flatMap(slot -> slot.track().stream()).distinct().sorted().toList();
      if (tracks.isEmpty()) {
        places.add(new GridPlace(day, Optional.empty()));
      }
      tracks.forEach(track -> places.add(new GridPlace(day, Optional.of(track))));
    }
    return places;
  }

  /** True when the slot is drawn in this column, alone or with others of its day. */
  boolean holds(ProgrammeSlot slot) {
    return slot.dayNumber() == day && (slot.track().isEmpty() || slot.track().equals(track));
  }

  /** The slot in this column; what is for all tracks stays so. */
  ProgrammeSlot take(ProgrammeSlot slot) {
    return slot.withDayNumber(day).withTrack(slot.track().isEmpty() ? Optional.empty() : track);
  }
}
