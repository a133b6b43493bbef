package fi.laatuverkko.peerreview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.peerreview.plan.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Test
  void spreadsVisitsOverTheWholeRoundOnWorkingDays() {
    var days = VisitDays.spread(MONDAY, MONDAY.plusWeeks(10).minusDays(3), 6, List.of());

    assertThat(days).extracting(Days::first).isSorted().doesNotHaveDuplicates();
    assertThat(days.getFirst().first()).isEqualTo(MONDAY.plusDays(1));
    assertThat(days.getLast().first()).as("the Thursday is Ascension Day").isEqualTo(MONDAY.plusWeeks(9).plusDays(1));
    assertThat(days).allSatisfy(visit -> {
      assertThat(visit.first().getDayOfWeek()).isIn(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
      assertThat(visit.last()).isEqualTo(visit.first().plusDays(1));
    });
  }

  @Test
  void leavesTheDaysOfOtherVisitsFree() {
    var taken = new Days(MONDAY.plusDays(1), MONDAY.plusDays(2));
    assertThat(VisitDays.spread(MONDAY, MONDAY.plusDays(4), 1, List.of(taken))).containsExactly(new Days(MONDAY.plusDays(3), MONDAY.plusDays(4)));
  }

  @Test
  void givesDaysEvenWhereTheRoundIsTooShort() {
    assertThat(VisitDays.spread(MONDAY, MONDAY, 2, List.of())).hasSize(2).allSatisfy(days -> assertThat(days.first()).isEqualTo(MONDAY));
    assertThat(VisitDays.spread(MONDAY, MONDAY.plusDays(2), 3, List.of())).hasSize(3);
  }
}
