package fi.laatuverkko.peerreview.visit;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts.TextKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be right in the programme of a visit, and what is only advised. */
public final class VisitRules {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 60;
  private static final int CHANGE_OVER = 10;
  private static final int MOST_IN_A_ROW = 4;
  private static final int REAL_BREAK = 15;

  private static final Comparator<VisitSlot> ORDER = Comparator.comparingInt(VisitSlot::dayNumber).thenComparing(VisitSlot::startsAt)
      .thenComparing(slot -> slot.pairNumber().orElse(0));

  private VisitRules() {}

  /** The items in the order of the programme. */
  public static List<VisitSlot> inOrder(List<VisitSlot> slots) {
    return slots.stream().sorted(ORDER).toList();
  }

  /** What makes the programme impossible: a pair, a room or a group in two places at once, or feedback that is not the last with the host. */
  public static List<Problem> clashes(List<VisitSlot> slots) {
    List<Problem> found = new ArrayList<>();
    var ordered = inOrder(slots);
    for (int at = 0; at < ordered.size(); at++) {
      for (int other = at + 1; other < ordered.size(); other++) {
        if (overlap(ordered.get(at), ordered.get(other))) {
          clash(ordered.get(at), ordered.get(other)).ifPresent(found::add);
        }
      }
    }
    feedbackLast(ordered).ifPresent(found::add);
    return found;
  }

  private static boolean overlap(VisitSlot one, VisitSlot other) {
    return one.dayNumber() == other.dayNumber() && one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
  }

  private static Optional<Problem> clash(VisitSlot one, VisitSlot other) {
    if (one.pairNumber().isEmpty() || other.pairNumber().isEmpty() || one.pairNumber().equals(other.pairNumber())) {
      return Optional.of(Problem.of("visitSlot.clash.pair", other.dayNumber(), new TimeWord(other.startsAt())));
    }
    if (one.room().isPresent() && one.room().equals(other.room())) {
      return Optional.of(Problem.of("visitSlot.clash.room", other.dayNumber(), new TimeWord(other.startsAt()), one.room().get()));
    }
    return one.kind() == VisitSlotKind.INTERVIEW && other.kind() == VisitSlotKind.INTERVIEW && one.interviewees().isPresent() && one.interviewees().equals(other.interviewees())
        ? Optional.of(Problem.of("visitSlot.clash.group", other.dayNumber(), new TimeWord(other.startsAt()), new TextKey("visitSlot.interviewees." + one.interviewees().get())))
        : Optional.empty();
  }

  private static Optional<Problem> feedbackLast(List<VisitSlot> ordered) {
    var feedback = ordered.stream().filter(slot -> slot.kind() == VisitSlotKind.FEEDBACK).reduce((_, last) -> last);
    return feedback.flatMap(last -> ordered.stream()
        .filter(slot -> slot.kind() == VisitSlotKind.INTERVIEW || slot.kind() == VisitSlotKind.HOST)
        .filter(slot -> ORDER.compare(slot, last) > 0).findFirst()
        .map(slot -> Problem.of("visitSlot.clash.feedback", slot.dayNumber(), new TimeWord(slot.startsAt()))));
  }

  /** What is advised: length of interviews, time to change places, breaks, number of questions. */
  public static List<Problem> hints(List<VisitSlot> slots, Map<Long, Integer> questions) {
    List<Problem> found = new ArrayList<>();
    inOrder(slots).forEach(slot -> length(slot).ifPresent(problem -> found.add(Problem.of("visitSlot.hint.at", slot.dayNumber(), new TimeWord(slot.startsAt()), problem))));
    byPairAndDay(slots).values().forEach(row -> row(row, found));
    for (var slot : inOrder(slots)) {
      var count = questions.getOrDefault(slot.id(), 0);
      var least = slot.individual() ? 10 : 5;
      if (slot.kind() == VisitSlotKind.INTERVIEW && count > 0 && (count < least || count > least + 5)) {
        found.add(Problem.of("visitSlot.hint.questions", slot.dayNumber(), new TimeWord(slot.startsAt()), count, least, slot.individual() ? 15 : 10));
      }
    }
    return found;
  }

  /** What is odd about the length of an interview; nothing for other items. */
  static Optional<Problem> length(VisitSlot slot) {
    var minutes = minutes(slot);
    return slot.kind() == VisitSlotKind.INTERVIEW && (minutes < SHORTEST || minutes > LONGEST) ? Optional.of(Problem.of("visitSlot.warning.length", minutes)) : Optional.empty();
  }

  static int minutes(VisitSlot slot) {
    return (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
  }

  private static Map<String, List<VisitSlot>> byPairAndDay(List<VisitSlot> slots) {
    var pairs = slots.stream().flatMap(slot -> slot.pairNumber().stream()).distinct().toList();
    return inOrder(slots).stream().flatMap(slot -> slot.pairNumber().map(List::of).orElse(pairs.isEmpty() ? List.of(1) : pairs).stream().map(pair -> Map.entry(slot.dayNumber() + "/" + pair, slot)))
        .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static void row(List<VisitSlot> row, List<Problem> found) {
    var inRow = 0;
    for (int at = 0; at < row.size(); at++) {
      var slot = row.get(at);
      var gap = at == 0 ? REAL_BREAK : (int) Duration.between(row.get(at - 1).endsAt(), slot.startsAt()).toMinutes();
      if (slot.kind() != VisitSlotKind.INTERVIEW || gap >= REAL_BREAK) {
        inRow = 0;
      }
      if (slot.kind() == VisitSlotKind.INTERVIEW) {
        inRow++;
        if (at > 0 && row.get(at - 1).kind() == VisitSlotKind.INTERVIEW && gap >= 0 && gap < CHANGE_OVER) {
          found.add(Problem.of("visitSlot.hint.changeOver", slot.dayNumber(), new TimeWord(slot.startsAt()), gap));
        }
        if (inRow > MOST_IN_A_ROW) {
          found.add(Problem.of("visitSlot.hint.row", slot.dayNumber(), new TimeWord(slot.startsAt()), inRow));
        }
      }
    }
  }
}
