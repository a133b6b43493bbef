package fi.laatuverkko.forum.programme;

import fi.laatuverkko.forum.Forum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Finds items of a programme that can't both be as planned. They are warnings: the programme is kept all the same. */
public final class Clashes {

  private final LongFunction<String> personName;

  /** @param personName name of a contact */
  public Clashes(LongFunction<String> personName) {
    this.personName = personName;
  }

  /** The clashes in the order of the programme. */
  public List<Clash> in(List<ProgrammeSlot> slots) {
    List<Clash> found = new ArrayList<>();
    var inOrder = SlotOrder.of(slots);
    for (int at = 0; at < inOrder.size(); at++) {
      for (int other = at + 1; other < inOrder.size(); other++) {
        if (SlotTimes.overlap(inOrder.get(at), inOrder.get(other))) {
          between(inOrder.get(at), inOrder.get(other), found);
        }
      }
    }
    return found;
  }

  /**
   * Items that want a person or a room which another forum has then; rooms are compared in forums of one place only.
   *
   * @param others other forums with their programmes
   */
  List<ElsewhereClash> elsewhere(Forum forum, List<ProgrammeSlot> slots, Map<Forum, List<ProgrammeSlot>> others) {
    List<ElsewhereClash> found = new ArrayList<>();
    for (var here : SlotOrder.of(slots)) {
      others.forEach((other, programme) -> SlotOrder.of(programme).stream()
          .filter(there -> SlotTimes.sameHours(here, there) && day(forum, here).isPresent() && day(forum, here).equals(day(other, there)))
          .forEach(there -> {
            same(holder(here), holder(there)).ifPresent(name -> found.add(new ElsewhereClash(Clash.Kind.PERSON, name, here, there, other)));
            same(forum.place(), other.place()).flatMap(_ -> same(here.room(), there.room()))
                .ifPresent(room -> found.add(new ElsewhereClash(Clash.Kind.ROOM, room, here, there, other)));
          }));
    }
    return found;
  }

  private static Optional<LocalDate> day(Forum forum, ProgrammeSlot slot) {
    return forum.startsOn().map(first -> first.plusDays(slot.dayNumber() - 1));
  }

  private void between(ProgrammeSlot one, ProgrammeSlot other, List<Clash> found) {
    same(holder(one), holder(other)).ifPresent(name -> found.add(new Clash(Clash.Kind.PERSON, name, one, other)));
    same(one.room(), other.room()).ifPresent(room -> found.add(new Clash(Clash.Kind.ROOM, room, one, other)));
    var group = same(one.audience(), other.audience());
    group.ifPresent(name -> found.add(new Clash(Clash.Kind.GROUP, name, one, other)));
    if (group.isEmpty() && (isForAll(one) || isForAll(other) || sameTrack(one, other))) {
      found.add(new Clash(Clash.Kind.EVERYBODY, "", one, other));
    }
  }

  /** On one track those for everybody on it clash with the rest. */
  private static boolean sameTrack(ProgrammeSlot one, ProgrammeSlot other) {
    return same(one.track(), other.track()).isPresent() && (one.audience().isEmpty() || other.audience().isEmpty());
  }

  private static boolean isForAll(ProgrammeSlot slot) {
    return slot.track().isEmpty() && slot.audience().isEmpty();
  }

  private Optional<String> holder(ProgrammeSlot slot) {
    return slot.personId().map(personName::apply).or(slot::presenter);
  }

  private static Optional<String> same(Optional<String> one, Optional<String> other) {
    return one.filter(text -> other.filter(second -> folded(text).equals(folded(second))).isPresent());
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
