package fi.laatuverkko.peerreview;

import fi.laatuverkko.peerreview.plan.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Days for visits that have none yet: two working days each, from a Tuesday or a Thursday on, spread evenly over a round. */
final class VisitDays {

  private static final int LENGTH = 2;
  private static final Set<DayOfWeek> BEGINNINGS = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  private VisitDays() {}

  /**
   * @param taken the days of other visits, which are left free as long as there is room
   * @return one for each of the visits, in order of time
   */
  static List<Days> spread(LocalDate first, LocalDate last, int visits, List<Days> taken) {
    var possible = possible(first, last);
    List<Days> full = new ArrayList<>(taken);
    List<Days> found = new ArrayList<>();
    var span = ChronoUnit.DAYS.between(first, last) - LENGTH + 1;
    for (int at = 0; at < visits; at++) {
      var aim = first.plusDays(visits == 1 ? 0 : span * at / (visits - 1));
      Comparator<Days> nearest = Comparator.comparingLong(days -> Math.abs(ChronoUnit.DAYS.between(aim, days.first())));
      var days = possible.stream().filter(one -> full.stream().noneMatch(one::overlaps)).min(nearest)
          .or(() -> possible.stream().min(nearest)).orElseGet(() -> new Days(first, first.plusDays(LENGTH - 1L)));
      full.add(days);
      found.add(days);
    }
    return found.stream().sorted(Comparator.comparing(Days::first)).toList();
  }

  private static List<Days> possible(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(day -> BEGINNINGS.contains(day.getDayOfWeek()))
        .map(day -> new Days(day, day.plusDays(LENGTH - 1L))).filter(days -> !days.last().isAfter(last) && !Holidays.isOne(days.first()) && !Holidays.isOne(days.last())).toList();
  }
}
