package fi.laatuverkko.home;

import static fi.laatuverkko.home.Facts.TODAY;
import static fi.laatuverkko.home.Facts.forum;
import static fi.laatuverkko.home.Facts.grant;
import static fi.laatuverkko.home.Facts.project;
import static fi.laatuverkko.home.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeContentTest {

  private static final Project RUNNING = project(1, "Loiste 7", ProjectState.RUNNING);

  @ParameterizedTest
  @CsvSource({"2026-01-01, 0, 9", "2026-01-02, 10, 8", "2026-01-06, 50, 4", "2026-01-10, 90, 0", "2026-01-11, 100, -1",
      "2025-12-01, 0, 40"})
  void tellsHowMuchOfTheTimeHasGoneByAndHowManyDaysAreLeft(LocalDate today, int percent, long daysLeft) {
    var tenDays = RUNNING.withStartsOn(Optional.of(LocalDate.of(2026, 1, 1))).withEndsOn(Optional.of(LocalDate.of(2026, 1, 10)));
    assertThat(TimeUse.of(tenDays, today)).contains(new TimeUse(Optional.of(percent), daysLeft));
  }

  @Test
  void knowsNoShareOfTheTimeWithoutAFirstDayAndNothingWithoutALastOne() {
    assertThat(TimeUse.of(RUNNING.withEndsOn(Optional.of(TODAY.plusDays(3))), TODAY)).contains(new TimeUse(Optional.empty(), 3));
    assertThat(TimeUse.of(RUNNING.withStartsOn(Optional.of(TODAY)), TODAY)).isEmpty();
  }

  @Test
  void showsRunningProjectsWithTheirMoneyAndReports() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING, project(2, "Loiste 6", ProjectState.FINISHED)))
        .grants(List.of(grant(3, 1).with(grant -> grant.granted(60_000).useEndsOn(LocalDate.of(2026, 12, 31))),
            grant(4, 1).withGranted(Optional.of(5_000)), grant(5, 1)))
        .reports(List.of(report(6, 3, ReportKind.INTERIM, ReportState.SUBMITTED))).build();
    assertThat(ProjectNow.in(facts, TODAY, Language.FI)).containsExactly(new ProjectNow(1, "Loiste 7",
        new DateRange(Optional.empty(), Optional.empty()), Optional.empty(), Optional.of(65_000), List.of(
            new ReportAhead(ReportKind.INTERIM, Optional.of(ReportState.SUBMITTED), Optional.empty()),
            new ReportAhead(ReportKind.FINAL, Optional.empty(), Optional.of(LocalDate.of(2027, 2, 28))))));
  }

  @Test
  void moneyNobodyHasToldIsNotZero() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING)).grants(List.of(grant(3, 1))).build();
    assertThat(ProjectNow.in(facts, TODAY, Language.FI)).extracting(ProjectNow::granted).containsExactly(Optional.empty());
  }

  @Test
  void theProjectThatEndsFirstComesFirst() {
    var facts = HomeFactsBuilder.builder().projects(List.of(project(1, "Avoin", ProjectState.RUNNING),
        project(2, "Pitkä", ProjectState.RUNNING).withEndsOn(Optional.of(TODAY.plusYears(2))),
        project(3, "Lyhyt", ProjectState.RUNNING).withEndsOn(Optional.of(TODAY.plusDays(2))))).build();
    assertThat(ProjectNow.in(facts, TODAY, Language.FI)).extracting(ProjectNow::name).containsExactly("Lyhyt", "Pitkä", "Avoin");
  }

  @Test
  void forumsStandByDayAndHourAndThoseWithoutADayLast() {
    var facts = HomeFactsBuilder.builder().labels(Map.of(0L, "Webinaari")).organisations(Map.of(7L, "Riveria")).planned(List.of(
        forum(1, "Milloin lie"),
        forum(2, "Iltapäivällä").withStartsOn(Optional.of(TODAY)).withStartsAt(Optional.of(LocalTime.of(13, 0))),
        forum(3, "Aamulla").withStartsOn(Optional.of(TODAY)).withStartsAt(Optional.of(LocalTime.of(9, 0))).withOrganiserId(Optional.of(7L)),
        forum(4, "Eilen").withStartsOn(Optional.of(TODAY.minusDays(1))),
        forum(5, "Jatkuu yhä").withStartsOn(Optional.of(TODAY.minusDays(1))).withEndsOn(Optional.of(TODAY)))).build();
    var forums = ForumAhead.in(facts, TODAY, Language.FI);
    assertThat(forums).extracting(ahead -> ahead.forum().name())
        .containsExactly("Jatkuu yhä", "Aamulla", "Iltapäivällä", "Milloin lie");
    assertThat(forums.get(1)).extracting(ForumAhead::kind, ForumAhead::organiser).containsExactly("Webinaari", Optional.of("Riveria"));
  }
}
