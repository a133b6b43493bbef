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

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.Urgency;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What home has to say, with all features asked, on a real file. */
class DueItemsTest {

  @TempDir private Path folder;
  private HomeFile file;

  @BeforeEach
  void open() {
    file = new HomeFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aFinalReportIsDueTwoMonthsAfterTheLastDayOfUse() {
    var grant = grantOf(finished(), LocalDate.of(2025, 12, 31));
    var report = file.add(Tables.REPORT, report(0, grant.id(), ReportKind.FINAL, ReportState.MISSING));
    assertThat(told()).containsExactly("LATE 2026-02-28 Loiste 6: Loppuselvitys on lähettämättä. > report " + report.id());
  }

  @Test
  void anEnteredDayForTheFinalReportReplacesTheDerivedOne() {
    var grant = file.add(Tables.PROJECT_GRANT,
        grant(0, finished().id()).with(it -> it.useEndsOn(LocalDate.of(2025, 12, 31)).finalDueOn(LocalDate.of(2026, 3, 31))));
    file.add(Tables.REPORT, report(0, grant.id(), ReportKind.FINAL, ReportState.MISSING));
    assertThat(due()).extracting(DueItem::urgency, DueItem::on)
        .containsExactly(tuple(Urgency.COMING, Optional.of(LocalDate.of(2026, 3, 31))));
  }

  @ParameterizedTest
  @EnumSource(value = ReportState.class, names = {"SUBMITTED", "VERIFIED", "ACCEPTED"})
  void aReportThatWasSentIsNeverLate(ReportState state) {
    var grant = grantOf(finished(), LocalDate.of(2019, 12, 31));
    file.add(Tables.REPORT, report(0, grant.id(), ReportKind.FINAL, state));
    assertThat(due()).isEmpty();
  }

  @Test
  void anOldProjectWithoutAnyReportRaisesNoAlarm() {
    grantOf(finished(), LocalDate.of(2015, 12, 31));
    assertThat(due()).isEmpty();
  }

  @Test
  void theDaysOfARunningProjectCountAlsoBeforeAReportIsRegistered() {
    var grant = file.add(Tables.PROJECT_GRANT, grant(0, led().id()).withInterimDueOn(Optional.of(TODAY.plusDays(5))));
    assertThat(told()).containsExactly("SOON 2026-03-07 Loiste 7: Väliselvitys on lähettämättä. > project_grant " + grant.id());
  }

  @Test
  void aMissingReportWithoutADayIsSaidToBeMissing() {
    var grant = file.add(Tables.PROJECT_GRANT, grant(0, finished().id()));
    var report = file.add(Tables.REPORT, report(0, grant.id(), ReportKind.INTERIM, ReportState.MISSING));
    assertThat(told()).containsExactly("MISSING Loiste 6: Väliselvitys on lähettämättä. Määräaika ei ole tiedossa. > report " + report.id());
  }

  @ParameterizedTest
  @CsvSource({"-1, LATE", "0, SOON", "14, SOON", "15, COMING", "60, COMING"})
  void aDayIsMorePressingTheNearerItIs(int days, Urgency urgency) {
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY.plusDays(days)));
    assertThat(due()).extracting(DueItem::urgency, DueItem::subject, DueItem::table)
        .containsExactly(tuple(urgency, "Yhteyshenkilö", "person"));
  }

  @Test
  void aDayMoreThanTwoMonthsAheadIsNotSaidYet() {
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY.plusDays(61)));
    assertThat(due()).isEmpty();
  }

  @Test
  void aProjectStillRunningAfterItsLastDayIsLate() {
    var led = led();
    var over = file.change(Tables.PROJECT, led, led.withEndsOn(Optional.of(TODAY.minusDays(1))));
    assertThat(told()).containsExactly("LATE 2026-03-01 Loiste 7: Hankkeen toteutusaika on päättynyt, mutta tila on yhä käynnissä. > project " + led.id());
    file.change(Tables.PROJECT, over, over.withEndsOn(Optional.of(TODAY)));
    assertThat(due()).isEmpty();
  }

  @Test
  void aPlannedForumIsAskedAboutWhenItsLastDayHasPassed() {
    var kind = file.item(Catalogue.FORUM_KIND, "WORKSHOP", "Työpaja", "Verkstad").id();
    var over = file.add(Tables.FORUM,
        forum(0, "Työpaja").withKindId(kind).withStartsOn(Optional.of(TODAY.minusDays(2))).withEndsOn(Optional.of(TODAY.minusDays(1))));
    file.add(Tables.FORUM, forum(0, "Seminaari").withKindId(kind).withStartsOn(Optional.of(TODAY.minusDays(1)))
        .withEndsOn(Optional.of(TODAY)));
    file.add(Tables.FORUM, forum(0, "Webinaari").withKindId(kind));
    assertThat(told()).containsExactly("LATE 2026-03-01 Työpaja: Päivä on mennyt. Pidettiinkö foorumi? > forum " + over.id());
  }

  @Test
  void partnersWithoutAgreementAreNamedTogetherInAlphabeticalOrder() {
    var project = led();
    coImplementer(project, "Ääni");
    coImplementer(project, "Ylä-Savo");
    var signed = coImplementer(project, "Careeria");
    file.change(Tables.PROJECT_PARTNER, signed, signed.withAgreementOn(Optional.of(TODAY)));
    var left = coImplementer(project, "Entinen");
    file.change(Tables.PROJECT_PARTNER, left, left.withLeftOn(Optional.of(TODAY.minusDays(1))));
    file.add(Tables.PROJECT_PARTNER, partner(0, project.id(), organisation("Muu").id(), PartnerRole.ASSOCIATE));
    assertThat(told()).containsExactly("MISSING Loiste 7: Sopimuspäivä puuttuu 2 osatoteuttajalta: Ylä-Savo, Ääni. > project " + project.id());
  }

  @Test
  void ofManyPartnersTheFirstOnesAreNamed() {
    var project = led();
    List.of("Aino", "Eino", "Iida", "Oiva").forEach(name -> coImplementer(project, name));
    assertThat(told()).containsExactly("MISSING Loiste 7: Sopimuspäivä puuttuu 4 osatoteuttajalta: Aino, Eino ja 2 muuta. > project " + project.id());
  }

  @Test
  void aSinglePartnerWithoutAgreementIsWhereTheItemLeads() {
    var partner = coImplementer(led(), "Ylä-Savo");
    assertThat(told()).containsExactly("MISSING Loiste 7: Sopimuspäivä puuttuu: Ylä-Savo. > project_partner " + partner.id());
  }

  @Test
  void agreementsOfAFinishedProjectAreNotAskedForAnyMore() {
    coImplementer(finished(), "Ylä-Savo");
    assertThat(due()).isEmpty();
  }

  @Test
  void aProjectToComeOrRunningLacksALeadPartner() {
    var applied = file.add(Tables.PROJECT, project(0, "Haettu", ProjectState.APPLIED));
    finished();
    assertThat(told()).containsExactly("MISSING Haettu: Hankkeella ei ole päätoteuttajaa. > project " + applied.id());
  }

  @Test
  void indicatorsWithoutValuesAreNamedInTheLanguage() {
    var project = led();
    file.add(Tables.INDICATOR, indicator("Osallistujat", project).withNameSv(Optional.of("Deltagare")));
    file.add(Tables.INDICATOR, indicator("Arvioinnit", project));
    file.add(Tables.INDICATOR, indicator("Arkistoitu", project).withArchived(true));
    file.add(Tables.INDICATOR, indicator("Vanhan hankkeen", finished()));
    var measured = file.add(Tables.INDICATOR, indicator("Arvon kanssa", project));
    file.add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(measured.id())
        .periodFrom(TODAY).periodTo(TODAY).build());
    assertThat(file.due(Language.SV).on(TODAY)).extracting(item -> item.sentence().in(Texts.in(Language.SV)))
        .containsExactly("2 indikatorer har inga värden: Arvioinnit, Deltagare.");
  }

  @Test
  void theMostPressingComesFirst() {
    file.add(Tables.PROJECT, project(0, "Loiste 7", ProjectState.RUNNING));
    file.add(Tables.PERSON, person(0, "Tulossa", TODAY.plusDays(30)));
    file.add(Tables.PERSON, person(0, "Pian", TODAY));
    file.add(Tables.PERSON, person(0, "Äsken", TODAY.minusDays(1)));
    file.add(Tables.PERSON, person(0, "Zeniitti", TODAY.minusDays(1)));
    file.add(Tables.PERSON, person(0, "Kauan sitten", TODAY.minusYears(1)));
    assertThat(due()).extracting(DueItem::subject).containsExactly("Kauan sitten", "Zeniitti", "Äsken", "Pian", "Tulossa", "Loiste 7");
  }

  private List<DueItem> due() {
    return file.due(Language.FI).on(TODAY);
  }

  /** Each item as one line: how pressing, day, subject, sentence, where it leads. */
  private List<String> told() {
    return due().stream().map(item -> item.urgency() + item.on().map(day -> " " + day).orElse("") + " " + item.subject() + ": "
        + item.sentence().in(Texts.in(Language.FI)) + " > " + item.table() + " " + item.id()).toList();
  }

  private Project finished() {
    return file.add(Tables.PROJECT, project(0, "Loiste 6", ProjectState.FINISHED));
  }

  /** A running project with its lead partner. */
  private Project led() {
    var project = file.add(Tables.PROJECT, project(0, "Loiste 7", ProjectState.RUNNING));
    file.add(Tables.PROJECT_PARTNER, partner(0, project.id(), organisation("Jyväskylän Gradia").id(), PartnerRole.LEAD));
    return project;
  }

  private ProjectGrant grantOf(Project project, LocalDate useEndsOn) {
    return file.add(Tables.PROJECT_GRANT, grant(0, project.id()).withUseEndsOn(Optional.of(useEndsOn)));
  }

  private ProjectPartner coImplementer(Project project, String name) {
    return file.add(Tables.PROJECT_PARTNER, partner(0, project.id(), organisation(name).id(), PartnerRole.CO_IMPLEMENTER));
  }

  private Organisation organisation(String name) {
    return file.add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName(name).build());
  }

  private static Indicator indicator(String name, Project project) {
    return IndicatorBuilder.builder().name(name).projectId(project.id()).unit(Unit.COUNT).direction(Direction.UP).minimumN(5).build();
  }
}
