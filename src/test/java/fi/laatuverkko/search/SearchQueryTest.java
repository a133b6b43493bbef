package fi.laatuverkko.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.project.ObjectiveBuilder;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  /** Columns with words of the program, or with codes, that nobody looks for. */
  private static final Set<String> NOT_SEARCHED = Set.of(
      "read_file.purpose", "read_file.name", "read_file.sha256", "read_file.sender", "column_choice.purpose", "column_choice.sender",
      "column_choice.shape", "column_choice.choices", "feedback_dataset.survey", "feedback_dataset.shape", "feedback_result.scale",
      "feedback_result.distribution",
      "catalogue_item.catalogue", "catalogue_item.grouping", "catalogue_item.label_status", "organisation.language", "project.state",
      "project.report_language", "project_partner.role", "intended_result.state", "partner_result.state", "project_grant.kind",
      "budget_version.kind", "change_part.kind", "change_part.decision", "change_partner.kind", "change_partner.role",
          "report_attachment.kind",
      "report.kind", "report.state", "ledger_entry.reporting_period", "funding_evidence.kind", "form_question.report_kind",
      "form_question.kind", "report_answer.question", "forum.state", "forum.language", "programme_slot.kind", "participant.languages",
          "participant.reply", "participant.presence",
      "invitation.language", "action_item.state", "agenda_template.name", "agenda_template.note", "agenda_template_slot.track",
      "agenda_template_slot.kind", "agenda_template_slot.title", "agenda_template_slot.audience", "indicator.unit", "indicator.direction",
          "indicator.roll_up", "indicator.denominator_kind",
      "indicator.framework", "indicator.label_status", "indicator_value.state", "indicator_value.answer_counts", "period_lock.note",
      "self_assessment.frame", "self_assessment.seen_by", "competence.rated_by", "competence.note",
      "peer_profile.experience", "peer_profile.note", "peer_absence.note", "conflict_of_interest.reason", "review_round.state",
          "review_round.reciprocity", "review_round.organisation_rule", "review_round.expert_rule", "review_round.coverage_rule",
              "peer_review.language", "peer_review.visit_mode", "peer_review.state", "team_member.team_role", "team_member.decision",
                  "review_phase.step", "review_phase.note", "visit_slot.kind", "visit_slot.title", "visit_slot.interviewees",
                      "visit_slot.room", "visit_slot.note", "interview_question.wording", "review_finding.kind",
                          "improvement_action.state", "plan_run.plan_mode", "plan_run.outcome");

  @TempDir private Path folder;
  private TestFile file;
  private SearchQuery query;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    query = new SearchQuery(file.sql(), Language.FI);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @SuppressWarnings("unchecked")
  private <R extends Record & Stored> R add(Table<?> table, R record) {
    return file.log.perform(ActName.of("x"), act -> file.store(table, (Class<R>) record.getClass()).insert(act, record)).value();
  }

  private Organisation organisation(String name) {
    return add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName(name).build());
  }

  private Project project(String name) {
    return add(Tables.PROJECT, ProjectBuilder.builder().name(name).state(ProjectState.RUNNING).reportLanguage(Language.FI).build());
  }

  private SearchResults find(String search) {
    return query.find(search, Set.of(), Progress.NONE);
  }

  private List<String> titles(String search) {
    return find(search).groups().stream().flatMap(group -> group.hits().stream()).map(hit -> hit.title().text()).toList();
  }

  @Test
  void everyTextOfEveryRecordIsSearched() {
    var searched = query.tables().stream().flatMap(table -> table.texts().stream())
        .map(text -> (TableField<?, String>) text.column()).map(SearchQueryTest::name).collect(Collectors.toSet());
    var texts = RecordTable.all().stream().flatMap(table -> table.columns().stream())
        .filter(column -> column.getDataType().getSQLDataType() == SQLDataType.VARCHAR)
        .map(column -> name((TableField<?, ?>) column)).filter(name -> !NOT_SEARCHED.contains(name)).collect(Collectors.toSet());
    assertThat(searched).isEqualTo(texts);
  }

  private static String name(TableField<?, ?> column) {
    return RecordTable.of(column.getTable()).name() + "." + column.getName().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyKindAndFieldHasItsWordInEachLanguage() {
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      Arrays.stream(SearchKind.values()).forEach(kind -> assertThat(texts.get("search.kind." + kind)).isNotBlank());
      query.tables().stream().flatMap(table -> table.texts().stream()).forEach(text -> assertThat(texts.get(text.label())).isNotBlank());
    }
  }

  @Test
  void everyKindIsSearchedOnceInTheOrderOfTheResults() {
    assertThat(query.tables()).extracting(TableSearchQuery::kind).containsExactly(SearchKind.values());
    assertThat(SearchKind.values()).allSatisfy(kind -> assertThat(RecordTable.named(kind.table())).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kehittämispäällikkö", "KEHITTÄMISPÄÄLLIKKÖ", "päällikkö kehit", "riveria päällikkö", "  päällikkö  "})
  void allWordsHaveToFitInAnyOrderAndCase(String search) {
    add(Tables.PERSON, PersonBuilder.builder().name("Kehittämispäällikkö").note("Riverian edustaja").build());
    assertThat(titles(search)).containsExactly("Kehittämispäällikkö");
    assertThat(titles(search + " xyzzy")).isEmpty();
  }

  @Test
  void lettersWithDotsAreLettersOfTheirOwnAndOtherAccentsAreNot() {
    organisation("Café Äänekoski");
    assertThat(titles("cafe")).containsExactly("Café Äänekoski");
    assertThat(titles("äänekoski")).containsExactly("Café Äänekoski");
    assertThat(titles("aanekoski")).isEmpty();
  }

  @Test
  void lettersOfNeighboursAreFoundWithAndWithoutTheirAccents() {
    organisation("Łódź Dvořák Žemaitė");
    for (var search : List.of("dvořák", "dvorak", "žemaitė", "ZEMAITE")) {
      assertThat(titles(search)).as(search).containsExactly("Łódź Dvořák Žemaitė");
    }
  }

  @Test
  void dashesAndSpacesOfAllKindsAreTheSame() {
    organisation("SDO – Suomen\u00A0Diakoniaopisto");
    assertThat(titles("sdo - suomen diakonia")).containsExactly("SDO – Suomen\u00A0Diakoniaopisto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 %", "a_b", "!", "x!"})
  void signsThatADatabaseWouldTakeForAnyLetterStandForThemselves(String search) {
    organisation("Toinen 100 axb");
    organisation("Osuus 100 % a_b x!");
    assertThat(titles(search)).containsExactly("Osuus 100 % a_b x!");
  }

  @Test
  void whatHasTheWordsInItsNameComesFirst() {
    add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Aalto").note("Loiste-verkoston jäsen").build());
    organisation("Loiste ry");
    assertThat(titles("loiste")).containsExactly("Loiste ry", "Aalto");
  }

  @Test
  void aHitShowsTheTextThatHasWhatItsNameLacks() {
    add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Pohjois-Karjalan Koulutuskuntayhtymä").tradeName("Riveria")
        .note("Riveria koordinoi verkostoa.").build());
    var hit = find("riveria koordinoi").groups().getFirst().hits().getFirst();
    assertThat(hit.title().pieces()).containsExactly(new Excerpt.Piece("Riveria", true));
    assertThat(hit.found().orElseThrow().label()).isEqualTo("organisation.field.note");
    assertThat(hit.found().orElseThrow().excerpt().text()).isEqualTo("Riveria koordinoi verkostoa.");
    assertThat(find("riveria").groups().getFirst().hits().getFirst().found()).isEmpty();
  }

  @Test
  void aPartGoesByTheNameOfItsProjectAndIsFoundByItToo() {
    var loiste = project("Loiste 7");
    var wanted = add(Tables.OBJECTIVE, ObjectiveBuilder.builder().projectId(loiste.id()).goal("Vertaisarviointi on tapa").build());
    add(Tables.OBJECTIVE, ObjectiveBuilder.builder().projectId(loiste.id()).goal("Tieto ohjaa päätöksiä").build());
    var groups = find("loiste vertaisarviointi").groups();
    assertThat(groups).extracting(SearchGroup::kind).containsExactly(SearchKind.OBJECTIVE);
    assertThat(groups.getFirst().hits()).extracting(SearchHit::id).containsExactly(wanted.id());
    assertThat(groups.getFirst().hits().getFirst().title().text()).isEqualTo("Loiste 7");
  }

  @Test
  void partsWithoutTheWordsAreNotFoundByTheirProjectAlone() {
    var loiste = project("Loiste 7");
    add(Tables.OBJECTIVE, ObjectiveBuilder.builder().projectId(loiste.id()).goal("Tieto ohjaa päätöksiä").build());
    assertThat(find("loiste").groups()).extracting(SearchGroup::kind).containsExactly(SearchKind.PROJECT);
  }

  @Test
  void theNoteOfAValueLeadsToItsIndicatorAndPartner() {
    var careeria = organisation("Careeria Oy");
    var indicator = add(Tables.INDICATOR, IndicatorBuilder.builder().name("Vastausosuus").unit(Unit.PERCENT).direction(Direction.UP)
        .minimumN(5).build());
    var value = add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id())
        .organisationId(careeria.id())
        .periodFrom(LocalDate.of(2025, 1, 1)).periodTo(LocalDate.of(2025, 12, 31)).note("Kysely uusittiin kesken vuoden.").build());
    var hit = find("kysely uusittiin").groups().getFirst().hits().getFirst();
    assertThat(hit.kind().table()).isEqualTo("indicator_value");
    assertThat(hit.id()).isEqualTo(value.id());
    assertThat(hit.title().text()).isEqualTo("Vastausosuus");
    assertThat(hit.context()).contains("Careeria Oy");
  }

  @Test
  void namesOfOtherLanguagesAreFoundAndShownInTheOneChosen() {
    add(Tables.CATALOGUE_ITEM, CatalogueItemBuilder.builder().catalogue(Catalogue.FORUM_KIND).code("WEBINAR").labelFi("Webinaari")
        .labelSv("Webbinarium").labelStatus(LabelStatus.WORKING).build());
    var swedish = new SearchQuery(file.sql(), Language.SV).find("webinaari", Set.of(), Progress.NONE).groups().getFirst().hits().getFirst();
    assertThat(swedish.title().text()).isEqualTo("Webbinarium");
    assertThat(swedish.found().map(SearchHit.FoundText::label)).isEqualTo(Optional.of("catalogueItem.field.labelFi"));
  }

  @Test
  void saysHowManyMoreThereAreAndShowsThemWhenAsked() {
    for (int i = 1; i <= 8; i++) {
      organisation("Opisto " + i);
    }
    var few = find("opisto").groups().getFirst();
    assertThat(few.hits()).hasSize(5);
    assertThat(few.more()).isEqualTo(3);
    var all = query.find("opisto", Set.of(SearchKind.ORGANISATION), Progress.NONE).groups().getFirst();
    assertThat(all.hits()).hasSize(8);
    assertThat(all.more()).isZero();
  }
}
