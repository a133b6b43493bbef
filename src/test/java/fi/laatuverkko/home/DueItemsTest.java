package fi.laatuverkko.home;

import static fi.laatuverkko.home.Facts.TODAY;
import static fi.laatuverkko.home.Facts.forum;
import static fi.laatuverkko.home.Facts.grant;
import static fi.laatuverkko.home.Facts.partner;
import static fi.laatuverkko.home.Facts.person;
import static fi.laatuverkko.home.Facts.project;
import static fi.laatuverkko.home.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueItemsTest {

  private static final Project RUNNING = project(1, "Loiste 7", ProjectState.RUNNING);
  private static final Project FINISHED = project(1, "Loiste 6", ProjectState.FINISHED);

  @Test
  void aFinalReportIsDueTwoMonthsAfterTheLastDayOfUse() {
    var facts = withGrant(FINISHED, LocalDate.of(2025, 12, 31)).reports(List.of(report(3, 2, ReportKind.FINAL, ReportState.MISSING)));
    assertThat(due(facts)).containsExactly(
        new DueItem(Urgency.LATE, DueKind.FINAL_REPORT, Optional.of(LocalDate.of(2026, 2, 28)), "Loiste 6", List.of(), "report", 3));
  }

  @Test
  void anEnteredDayForTheFinalReportReplacesTheDerivedOne() {
    var facts = HomeFactsBuilder.builder().projects(List.of(FINISHED))
        .grants(List.of(grant(2, 1).with(grant -> grant.useEndsOn(LocalDate.of(2025, 12, 31)).finalDueOn(LocalDate.of(2026, 3, 31)))))
        .reports(List.of(report(3, 2, ReportKind.FINAL, ReportState.MISSING)));
    assertThat(due(facts)).extracting(DueItem::urgency, DueItem::on)
        .containsExactly(tuple(Urgency.COMING, Optional.of(LocalDate.of(2026, 3, 31))));
  }

  @ParameterizedTest
  @EnumSource(value = ReportState.class, names = {"SUBMITTED", "VERIFIED", "ACCEPTED"})
  void aReportThatWasSentIsNeverLate(ReportState state) {
    var facts = withGrant(FINISHED, LocalDate.of(2019, 12, 31)).reports(List.of(report(3, 2, ReportKind.FINAL, state)));
    assertThat(due(facts)).isEmpty();
  }

  @Test
  void anOldProjectWithoutAnyReportRaisesNoAlarm() {
    assertThat(due(withGrant(FINISHED, LocalDate.of(2015, 12, 31)))).isEmpty();
  }

  @Test
  void theDaysOfARunningProjectCountAlsoBeforeAReportIsRegistered() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING)).partners(List.of(partner(5, 1, 9, PartnerRole.LEAD)))
        .grants(List.of(grant(2, 1).withInterimDueOn(Optional.of(TODAY.plusDays(5)))));
    assertThat(due(facts)).containsExactly(
        new DueItem(Urgency.SOON, DueKind.INTERIM_REPORT, Optional.of(TODAY.plusDays(5)), "Loiste 7", List.of(), "project_grant", 2));
  }

  @Test
  void aMissingReportWithoutADayIsSaidToBeMissing() {
    var facts = HomeFactsBuilder.builder().projects(List.of(FINISHED)).grants(List.of(grant(2, 1)))
        .reports(List.of(report(3, 2, ReportKind.INTERIM, ReportState.MISSING)));
    assertThat(due(facts)).containsExactly(
        new DueItem(Urgency.MISSING, DueKind.INTERIM_REPORT, Optional.empty(), "Loiste 6", List.of(), "report", 3));
  }

  @ParameterizedTest
  @CsvSource({"-1, LATE", "0, SOON", "14, SOON", "15, COMING", "60, COMING"})
  void aDayIsMorePressingTheNearerItIs(int days, Urgency urgency) {
    var facts = HomeFactsBuilder.builder().persons(List.of(person(4, "Yhteyshenkilö", TODAY.plusDays(days))));
    assertThat(due(facts)).containsExactly(
        new DueItem(urgency, DueKind.DATA_REVIEW, Optional.of(TODAY.plusDays(days)), "Yhteyshenkilö", List.of(), "person", 4));
  }

  @Test
  void aDayMoreThanTwoMonthsAheadIsNotSaidYet() {
    assertThat(due(HomeFactsBuilder.builder().persons(List.of(person(4, "Yhteyshenkilö", TODAY.plusDays(61)))))).isEmpty();
  }

  @Test
  void aProjectStillRunningAfterItsLastDayIsLate() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING.withEndsOn(Optional.of(TODAY.minusDays(1)))))
        .partners(List.of(partner(5, 1, 9, PartnerRole.LEAD)));
    assertThat(due(facts)).containsExactly(
        new DueItem(Urgency.LATE, DueKind.PROJECT_END, Optional.of(TODAY.minusDays(1)), "Loiste 7", List.of(), "project", 1));
    assertThat(due(facts.projects(List.of(RUNNING.withEndsOn(Optional.of(TODAY)))))).isEmpty();
  }

  @Test
  void aPlannedForumIsAskedAboutWhenItsLastDayHasPassed() {
    var over = forum(6, "Työpaja").withStartsOn(Optional.of(TODAY.minusDays(2))).withEndsOn(Optional.of(TODAY.minusDays(1)));
    var onNow = forum(7, "Seminaari").withStartsOn(Optional.of(TODAY.minusDays(1))).withEndsOn(Optional.of(TODAY));
    var undated = forum(8, "Webinaari");
    assertThat(due(HomeFactsBuilder.builder().planned(List.of(over, onNow, undated)))).containsExactly(
        new DueItem(Urgency.LATE, DueKind.FORUM_HELD, Optional.of(TODAY.minusDays(1)), "Työpaja", List.of(), "forum", 6));
  }

  @Test
  void partnersWithoutAgreementAreNamedTogetherInAlphabeticalOrder() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING))
        .organisations(Map.of(10L, "Ylä-Savo", 11L, "Ääni", 12L, "Careeria"))
        .partners(List.of(partner(5, 1, 9, PartnerRole.LEAD), partner(6, 1, 11, PartnerRole.CO_IMPLEMENTER),
            partner(7, 1, 10, PartnerRole.CO_IMPLEMENTER),
            partner(8, 1, 12, PartnerRole.CO_IMPLEMENTER).withAgreementOn(Optional.of(TODAY)),
            partner(9, 1, 13, PartnerRole.CO_IMPLEMENTER).withLeftOn(Optional.of(TODAY.minusDays(1))),
            partner(10, 1, 14, PartnerRole.ASSOCIATE)));
    assertThat(due(facts)).containsExactly(
        new DueItem(Urgency.MISSING, DueKind.AGREEMENTS, Optional.empty(), "Loiste 7", List.of("Ylä-Savo", "Ääni"), "project", 1));
  }

  @Test
  void aSinglePartnerWithoutAgreementIsWhereTheItemLeads() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING)).organisations(Map.of(10L, "Ylä-Savo"))
        .partners(List.of(partner(5, 1, 9, PartnerRole.LEAD), partner(6, 1, 10, PartnerRole.CO_IMPLEMENTER)));
    assertThat(due(facts)).extracting(DueItem::table, DueItem::id)
        .containsExactly(tuple("project_partner", 6L));
  }

  @Test
  void agreementsOfAFinishedProjectAreNotAskedForAnyMore() {
    assertThat(due(HomeFactsBuilder.builder().projects(List.of(FINISHED)).partners(List.of(partner(6, 1, 10, PartnerRole.CO_IMPLEMENTER)))))
        .isEmpty();
  }

  @Test
  void aProjectToComeOrRunningLacksALeadPartner() {
    var applied = project(2, "Haettu", ProjectState.APPLIED);
    assertThat(due(HomeFactsBuilder.builder().projects(List.of(applied, project(3, "Entinen", ProjectState.FINISHED))))).containsExactly(
        new DueItem(Urgency.MISSING, DueKind.LEAD, Optional.empty(), "Haettu", List.of(), "project", 2));
  }

  @Test
  void indicatorsWithoutValuesAreNamedInTheLanguage() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING)).partners(List.of(partner(5, 1, 9, PartnerRole.LEAD)))
        .unmeasured(List.of(indicator(20, "Osallistujat").withNameSv(Optional.of("Deltagare")), indicator(21, "Arvioinnit")));
    assertThat(DueItems.of(facts.build(), TODAY, Language.SV)).containsExactly(
        new DueItem(Urgency.MISSING, DueKind.INDICATOR_VALUES, Optional.empty(), "Loiste 7", List.of("Arvioinnit", "Deltagare"),
            "project", 1));
  }

  @Test
  void theMostPressingComesFirst() {
    var facts = HomeFactsBuilder.builder().projects(List.of(RUNNING))
        .persons(List.of(person(4, "Tulossa", TODAY.plusDays(30)), person(5, "Pian", TODAY), person(6, "Äsken", TODAY.minusDays(1)),
            person(7, "Zeniitti", TODAY.minusDays(1)), person(8, "Kauan sitten", TODAY.minusYears(1))));
    assertThat(due(facts)).extracting(DueItem::subject)
        .containsExactly("Kauan sitten", "Zeniitti", "Äsken", "Pian", "Tulossa", "Loiste 7");
  }

  private static Indicator indicator(long id, String name) {
    return IndicatorBuilder.builder().id(id).name(name).projectId(1L).unit(Unit.COUNT).direction(Direction.UP).build();
  }

  private static HomeFactsBuilder withGrant(Project project, LocalDate useEndsOn) {
    return HomeFactsBuilder.builder().projects(List.of(project))
        .grants(List.of(grant(2, project.id()).withUseEndsOn(Optional.of(useEndsOn))));
  }

  private static List<DueItem> due(HomeFactsBuilder facts) {
    return DueItems.of(facts.build(), TODAY, Language.FI);
  }
}
