package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.network.PersonRoleBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ResultState;
import fi.laatuverkko.report.FinalReport.Measure;
import fi.laatuverkko.storage.schema.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinalReportQueryTest {

  @TempDir Path folder;

  @Test
  void gathersPartnersMoneyAndContentOfLoisteSix() {
    try (var loiste = LoisteFile.whole(folder)) {
      var report = loiste.report();
      assertThat(report.network()).contains("LOISTE-verkosto");
      assertThat(report.partners()).extracting(partner -> partner.part().role(), FinalReport.Partner::name).containsExactly(
          tuple(PartnerRole.LEAD, "Riveria"), tuple(PartnerRole.CO_IMPLEMENTER, "Sakky"),
          tuple(PartnerRole.CO_IMPLEMENTER, "Ylä-Savon ammattiopisto"), tuple(PartnerRole.CO_IMPLEMENTER, "Savonlinnan ammattiopisto"),
          tuple(PartnerRole.CO_IMPLEMENTER, "Seurakuntaopisto"), tuple(PartnerRole.CO_IMPLEMENTER, "Ingmanedu"),
          tuple(PartnerRole.CO_IMPLEMENTER, "Pohjois-Savon opisto"));
      assertThat(report.financing().own()).contains(18_250);
      assertThat(report.partners().stream().map(partner -> report.shareOf(partner.organisation())).flatMap(Optional::stream)).containsExactly(10_000);
      assertThat(report.goals()).extracting(FinalReport.Goal::number, goal -> goal.objective().goal())
          .containsExactly(tuple(1, "Palautetietoa käytetään kehittämisessä."), tuple(2, "Järjestäjät oppivat toisiltaan."));
      assertThat(report.aims()).extracting(FinalReport.Aim::partners).containsExactly(Map.of(ResultState.IN_PROGRESS, 1, ResultState.REACHED, 2));
      assertThat(report.outputs()).extracting(FinalReport.Output::number, output -> output.kind().code(), FinalReport.Output::goal)
          .containsExactly(tuple(1, "toimintamalli", Optional.of(1)), tuple(2, "raportti", Optional.empty()));
      assertThat(report.answers()).containsOnlyKeys("textArea-0", "textArea-1", "radioButton-good-practices");
    }
  }

  @Test
  void countsWhoTookPartAndLeavesTheUncountedUnknown() {
    try (var loiste = LoisteFile.whole(folder)) {
      var forums = loiste.report().forums();
      assertThat(forums).extracting(forum -> forum.forum().name())
          .containsExactly("Amispalautteen vertaisfoorumi", "Toinen vertaisfoorumi", "Peruttu seminaari");
      assertThat(forums.getFirst().attendance()).hasValueSatisfying(attended -> {
        assertThat(attended.people()).isEqualTo(18);
        assertThat(attended.organisations()).hasSize(2);
      });
      assertThat(forums.get(1).attendance()).isEmpty();
    }
  }

  @Test
  void takesTheFiguresOfTheProjectsTimeAndSaysWhereTheyAreFromAnother() {
    try (var loiste = LoisteFile.whole(folder)) {
      var measures = loiste.report().measures();
      assertThat(measures).extracting(measure -> measure.indicator().name(), Measure::duringProject).containsExactly(
          tuple("Vastausosuus", true), tuple("Foorumien palaute", true), tuple("Tuotokset", true), tuple("Mittaamaton", false),
          tuple("Mitattu myöhemmin", false));
      // 611 + 959 of 1471 + 2059; the third partner's two answers are hidden, and so not in the sum either.
      assertThat(measures.getFirst().value().orElseThrow().figure().rounded(1)).contains(new BigDecimal("44.5"));
      assertThat(measures.get(1).value().orElseThrow().figure()).isEqualTo(new Figure.Suppressed(5));
      assertThat(measures.get(3).value()).isEmpty();
      assertThat(measures.get(4).value().orElseThrow().figure()).isEqualTo(new Figure.Known(new BigDecimal("12.0000")));
    }
  }

  @Test
  void addsIndicatorsOfTheNetworkThatWereMeasuredDuringTheProject() {
    try (var loiste = LoisteFile.whole(folder)) {
      var common = loiste.add(Tables.INDICATOR, loiste.indicator("Verkoston yhteinen", Unit.COUNT).build());
      loiste.add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(common.id()).periodFrom(LocalDate.of(2018, 7, 1))
          .periodTo(LocalDate.of(2019, 6, 30)).measured(BigDecimal.TEN).build());
      assertThat(loiste.report().measures()).extracting(Measure::indicator).extracting(Indicator::name)
          .contains("Verkoston yhteinen").doesNotContain("Verkoston mittari toiselta ajalta");
    }
  }

  @Test
  void isAboutTheLatestDecisionAndTellsHowManyThereAre() {
    try (var loiste = LoisteFile.whole(folder)) {
      loiste.add(Tables.PROJECT_GRANT, ProjectGrantBuilder.builder().projectId(loiste.project.id()).useEndsOn(LocalDate.of(2018, 12, 31)).granted(1).build());
      var report = loiste.report();
      assertThat(report.decisions()).isEqualTo(2);
      assertThat(report.grant()).contains(loiste.grant);
    }
  }

  @Test
  void showsTheFundersRowsOfTheTimeOfTheDecision() {
    try (var loiste = LoisteFile.whole(folder)) {
      assertThat(costs(loiste.report())).hasSize(7).doesNotContain("coordination-costs-row");
      loiste.update(Tables.PROJECT_GRANT, loiste.grant, loiste.grant.withDecidedOn(Optional.of(LocalDate.of(2014, 11, 3))));
      assertThat(costs(loiste.report())).hasSize(8).startsWith("coordination-costs-row", "2015-personnel-costs-row");
    }
  }

  @Test
  void findsWhoMaySign() {
    try (var loiste = LoisteFile.whole(folder)) {
      var rector = loiste.add(Tables.PERSON, PersonBuilder.builder().name("Rehtori").build());
      loiste.add(Tables.PERSON_ROLE, PersonRoleBuilder.builder().personId(rector.id()).projectId(loiste.project.id())
          .roleId(loiste.item(Catalogue.PERSON_ROLE, "SIGNATORY")).build());
      loiste.add(Tables.PERSON_ROLE, PersonRoleBuilder.builder().personId(rector.id()).projectId(loiste.project.id())
          .roleId(loiste.item(Catalogue.PERSON_ROLE, "STEERING")).build());
      assertThat(loiste.report().signatories()).containsExactly(rector);
    }
  }

  @Test
  void readsAProjectOfWhichOnlyTheNameIsKnown() {
    try (var file = new LoisteFile(folder)) {
      file.bareProject("Nimi vain");
      var report = file.report();
      assertThat(report.decision()).isEmpty();
      assertThat(report.lead()).isEmpty();
      assertThat(report.financing().total()).isEmpty();
      assertThat(report.answers()).isEmpty();
      assertThat(report.measures()).isEmpty();
      assertThat(costs(report)).hasSize(7);
    }
  }

  private static List<String> costs(FinalReport report) {
    return report.categories().stream().filter(item -> item.grouping().equals(Optional.of("COST"))).map(CatalogueItem::code).toList();
  }
}
