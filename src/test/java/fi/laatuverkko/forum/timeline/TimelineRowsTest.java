package fi.laatuverkko.forum.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineRowsTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);

  private static Happening project(long id, LocalDate first, LocalDate last) {
    return new Happening(Happening.Kind.PROJECT, "project", id, "Hanke " + id, first, last, Optional.empty(), List.of(id), false, false);
  }

  private static Happening deadline(String title, LocalDate day, Long... projects) {
    return Happening.deadline("report", 1, title, day, List.of(projects), false);
  }

  @Test
  void givesEachProjectALineAndTheRestOneOfItsOwn() {
    var lines = TimelineRows.of(List.of(project(1, FROM, TO), project(2, FROM.plusMonths(1), TO), deadline("Molempien", FROM.plusDays(5), 1L, 2L),
        deadline("Ei kenenkään", FROM.plusDays(6)), deadline("Tuntemattoman", FROM.plusDays(7), 99L)), FROM, TO);
    assertThat(lines).extracting(line -> line.project().map(Happening::id).orElse(0L)).containsExactly(2L, 1L, 0L);
    assertThat(lines.getFirst().happenings()).extracting(Happening::title).containsExactly("Molempien");
    assertThat(lines.getLast().happenings()).extracting(Happening::title).containsExactly("Ei kenenkään", "Tuntemattoman");
  }

  @Test
  void leavesOutWhatEndsBeforeAndBeginsAfter() {
    var before = project(1, FROM.minusYears(1), FROM.minusDays(1));
    var onTheFirstDay = deadline("Viimeinen päivä", FROM, 1L);
    assertThat(TimelineRows.of(List.of(before), FROM, TO)).isEmpty();
    assertThat(TimelineRows.of(List.of(before, onTheFirstDay), FROM, TO)).singleElement()
        .satisfies(line -> assertThat(line.happenings()).containsExactly(onTheFirstDay));
    assertThat(TimelineRows.of(List.of(deadline("Myöhemmin", TO.plusDays(1))), FROM, TO)).isEmpty();
  }
}
