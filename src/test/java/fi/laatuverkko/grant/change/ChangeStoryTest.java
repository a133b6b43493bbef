package fi.laatuverkko.grant.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.BudgetStore;
import fi.laatuverkko.grant.budget.BudgetVersion;
import fi.laatuverkko.grant.budget.BudgetVersionBuilder;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeStoryTest {

  private static final LocalDate END = LocalDate.of(2019, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2019, 10, 1);
  private static final Clock CLOCK = Clock.fixed(ZonedDateTime.of(TODAY.atTime(12, 0), ZoneId.of("Europe/Helsinki")).toInstant(), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;
  private TestFile file;
  private ChangeStore store;
  private BudgetStore budgets;
  private ChangePartWriting parts;
  private ChangeWriting requests;
  private ProjectGrant grant;
  private CatalogueItem travel;
  private CatalogueItem services;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    store = new ChangeStore(file.sql());
    budgets = new BudgetStore(file.sql());
    parts = new ChangePartWriting(file.sql(), store, CLOCK);
    requests = new ChangeWriting(file.sql(), store, parts);
    var project = perform(act -> file.store(Tables.PROJECT, Project.class).insert(act,
        ProjectBuilder.builder().name("Loiste 6").state(ProjectState.RUNNING).reportLanguage(Language.FI).build()));
    grant = perform(act -> file.store(Tables.PROJECT_GRANT, ProjectGrant.class).insert(act,
        ProjectGrantBuilder.builder().projectId(project.id()).useStartsOn(LocalDate.of(2019, 1, 1)).useEndsOn(END).build()));
    travel = category("travel");
    services = category("services");
    perform(act -> {
      var approved = budgets.insert(act, BudgetVersionBuilder.builder().projectGrantId(grant.id()).kind(BudgetKind.APPROVED).build());
      budgets.putAmount(act, approved.id(), travel.id(), Optional.empty(), Optional.of(6_000));
      budgets.putAmount(act, approved.id(), services.id(), Optional.empty(), Optional.of(8_000));
      return approved;
    });
  }

  @AfterEach
  void close() {
    file.close();
  }

  private <T> T perform(Function<Act, T> work) {
    return file.log.perform(ActName.of("x"), work).value();
  }

  private CatalogueItem category(String code) {
    return perform(act -> file.store(Tables.CATALOGUE_ITEM, CatalogueItem.class).insert(act, CatalogueItemBuilder.builder()
        .catalogue(Catalogue.COST_CATEGORY).code(code).grouping("COST").labelFi(code).labelStatus(LabelStatus.OWN).sortOrder(1).build()));
  }

  private ChangeRequest request() {
    return perform(act -> requests.insert(act, ChangeRequestBuilder.builder().projectGrantId(grant.id()).madeOn(TODAY).build()));
  }

  private ChangePart part(ChangeRequest request, ChangeKind kind, Function<ChangePart, ChangePart> rest) {
    return perform(act -> parts.insert(act, rest.apply(ChangePartBuilder.builder().changeRequestId(request.id()).kind(kind)
        .reasons("Perustelut").decision(ChangeDecision.NEW).build())));
  }

  private ChangePart decide(ChangePart part, ChangeDecision decision) {
    return perform(act -> parts.update(act, part, part.withDecision(decision)));
  }

  private ProjectGrant stored() {
    return file.store(Tables.PROJECT_GRANT, ProjectGrant.class).find(grant.id()).orElseThrow();
  }

  private int budgeted(LocalDate day, CatalogueItem category) {
    return new GrantMoneyQuery(file.sql()).read(stored(), TODAY).inForce(day).orElseThrow().whole(category.id()).orElseThrow();
  }

  @Test
  void oneRequestIsOpenAtATime() {
    var first = request();
    assertThatThrownBy(this::request).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.problem().key()).isEqualTo("changeRequest.problem.open"));
    decide(part(first, ChangeKind.CONTENT, Function.identity()), ChangeDecision.REJECTED);
    assertThat(request().id()).isPositive();
  }

  @Test
  void anAcceptedBudgetHoldsFromTheDayOfTheDecisionOn() {
    var part = part(request(), ChangeKind.BUDGET, Function.identity());
    var requested = requested(part);
    put(requested, travel, 5_500);
    assertThatThrownBy(() -> decide(part, ChangeDecision.ACCEPTED))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.problem().key()).isEqualTo("changePart.problem.total"));
    put(requested, services, 8_500);
    var accepted = decide(part, ChangeDecision.ACCEPTED);
    assertThat(budgeted(TODAY.minusDays(1), travel)).isEqualTo(6_000);
    assertThat(budgeted(TODAY, travel)).isEqualTo(5_500);
    assertThat(budgeted(TODAY, services)).isEqualTo(8_500);
    assertThat(store.of(grant.id()).getFirst().state()).isEqualTo(ChangeDecision.ACCEPTED);
    assertThat(store.of(grant.id()).getFirst().request().decidedOn()).hasValue(TODAY);
    decide(accepted, ChangeDecision.REJECTED);
    assertThat(budgeted(TODAY, travel)).isEqualTo(6_000);
  }

  @Test
  void anExtensionMovesTheLastDayAndTheDeadlineAndGivesThemBack() {
    var wanted = LocalDate.of(2020, 3, 31);
    var part = part(request(), ChangeKind.EXTENSION, one -> one.withWantedEnd(Optional.of(wanted)));
    var accepted = decide(part, ChangeDecision.ACCEPTED);
    assertThat(stored().useEndsOn()).hasValue(wanted);
    assertThat(stored().finalDue()).hasValue(LocalDate.of(2020, 5, 31));
    assertThat(accepted.endBefore()).hasValue(END);
    var changed = perform(act -> parts.update(act, accepted, accepted.withGrantedEnd(Optional.of(LocalDate.of(2020, 2, 29))).withDecision(ChangeDecision.CHANGED)));
    assertThat(stored().useEndsOn()).hasValue(LocalDate.of(2020, 2, 29));
    assertThat(changed.endBefore()).hasValue(END);
    decide(changed, ChangeDecision.REJECTED);
    assertThat(stored().useEndsOn()).hasValue(END);
  }

  @Test
  void anExtensionMustBeLaterThanTheLastDay() {
    var request = request();
    assertThatThrownBy(() -> part(request, ChangeKind.EXTENSION, one -> one.withWantedEnd(Optional.of(END))))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.problem().key()).isEqualTo("changePart.problem.notLater"));
  }

  @Test
  void aPartWithoutReasonsIsNotAccepted() {
    var part = part(request(), ChangeKind.CONTENT, one -> one.withReasons(Optional.empty()));
    assertThatThrownBy(() -> decide(part, ChangeDecision.ACCEPTED)).isInstanceOf(Refusal.class);
  }

  @Test
  void anAcceptedPartnerJoinsOnTheDayOfTheDecision() {
    var organisation = perform(act -> file.store(Tables.ORGANISATION, Organisation.class).insert(act,
        OrganisationBuilder.builder().legalName("Uusi kumppani ry").build()));
    var part = part(request(), ChangeKind.PARTNERS, Function.identity());
    perform(act -> store.partners.insert(act, ChangePartnerBuilder.builder().changePartId(part.id()).kind(PartnerMove.JOIN)
        .organisationId(organisation.id()).role(PartnerRole.CO_IMPLEMENTER).build()));
    decide(part, ChangeDecision.ACCEPTED);
    assertThat(file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all()).singleElement().satisfies(partner -> {
      assertThat(partner.organisationId()).isEqualTo(organisation.id());
      assertThat(partner.joinedOn()).hasValue(TODAY);
      assertThat(partner.role()).isEqualTo(PartnerRole.CO_IMPLEMENTER);
    });
  }

  @Test
  void aRequestGoesWithItsPartsAndItsBudget() {
    var request = request();
    part(request, ChangeKind.BUDGET, Function.identity());
    perform(act -> {
      requests.delete(act, request);
      return request;
    });
    assertThat(store.of(grant.id())).isEmpty();
    assertThat(budgets.versionsOf(grant.id())).extracting(BudgetVersion::kind).containsExactly(BudgetKind.APPROVED);
  }

  @Test
  void decisionsOnPartsMakeTheStateOfTheWhole() {
    var request = request();
    var content = part(request, ChangeKind.CONTENT, Function.identity());
    part(request, ChangeKind.EXTENSION, one -> one.withWantedEnd(Optional.of(END.plusMonths(1))));
    decide(content, ChangeDecision.ACCEPTED);
    assertThat(store.of(grant.id()).getFirst().isOpen()).isTrue();
    decide(store.partsOf(request.id()).getFirst(), ChangeDecision.REJECTED);
    assertThat(store.of(grant.id()).getFirst().state()).isEqualTo(ChangeDecision.CHANGED);
  }

  private BudgetVersion requested(ChangePart part) {
    return budgets.versionsOfPart(part.id()).getFirst();
  }

  private void put(BudgetVersion version, CatalogueItem category, int euros) {
    perform(act -> {
      budgets.putAmount(act, version.id(), category.id(), Optional.empty(), Optional.of(euros));
      return version;
    });
  }
}
