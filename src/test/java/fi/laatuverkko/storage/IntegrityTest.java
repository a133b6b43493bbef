package fi.laatuverkko.storage;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectState;
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

class IntegrityTest {

  @TempDir Path folder;
  private TestFile file;
  private RecordStore<Organisation> organisations;
  private RecordStore<Project> projects;
  private RecordStore<ProjectPartner> partners;

  @BeforeEach
  void makeProjectWithLead() {
    file = TestFile.in(folder);
    organisations = file.store(ORGANISATION, Organisation.class);
    projects = file.store(PROJECT, Project.class);
    partners = file.store(PROJECT_PARTNER, ProjectPartner.class);
    file.log.perform(ActName.of("x"), act -> {
      var organisation = organisations.insert(act, OrganisationBuilder.builder().legalName("Koulutusyhtymä").build());
      var project = projects.insert(act,
          ProjectBuilder.builder().name("Loiste 6").state(ProjectState.RUNNING).reportLanguage(Language.FI).build());
      return partners.insert(act, ProjectPartnerBuilder.builder().projectId(project.id()).organisationId(organisation.id())
          .role(PartnerRole.LEAD).joinedOn(LocalDate.of(2025, 1, 1)).build());
    });
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void findsNothingInASoundFile() {
    var partner = partners.all().getFirst();
    file.log.perform(ActName.of("x"), act -> partners.update(act, partner, partner.withLeftOn(Optional.of(LocalDate.of(2026, 1, 1)))));
    file.log.undo();
    file.log.redo();
    file.log.undo();
    file.log.undo();
    file.log.redo();
    assertThat(findings()).isEmpty();
  }

  @Test
  void findsAProjectWithoutOrWithTwoLeads() {
    var partner = partners.all().getFirst();
    file.log.perform(ActName.of("x"), act -> partners.update(act, partner, partner.withRole(PartnerRole.CO_IMPLEMENTER)));
    assertThat(findings()).containsExactly("Hankkeella Loiste 6 on 0 päätoteuttajaa. Hankkeella on aina yksi.");
    file.log.perform(ActName.of("x"), act -> {
      partners.update(act, partners.all().getFirst(), partner);
      var other = organisations.insert(act, OrganisationBuilder.builder().legalName("Toinen").build());
      return partners.insert(act, ProjectPartnerBuilder.builder().projectId(partner.projectId()).organisationId(other.id())
          .role(PartnerRole.LEAD).build());
    });
    assertThat(findings()).containsExactly("Hankkeella Loiste 6 on 2 päätoteuttajaa. Hankkeella on aina yksi.");
  }

  @Test
  void findsPartnersWhoLeftBeforeTheyJoined() {
    var partner = partners.all().getFirst();
    file.log.perform(ActName.of("x"), act -> partners.update(act, partner, partner.withLeftOn(Optional.of(LocalDate.of(2024, 12, 31)))));
    assertThat(findings()).containsExactly("hankkeen kumppani " + partner.id() + ": päättyy ennen kuin alkaa.");
  }

  @Test
  void findsOrganisationsThatAreAboveThemselves() {
    file.log.perform(ActName.of("x"), act -> {
      var upper = organisations.all().getFirst();
      var lower = organisations.insert(act, OrganisationBuilder.builder().legalName("Oppilaitos").parentId(upper.id()).build());
      return organisations.update(act, upper, upper.withParentId(Optional.of(lower.id())));
    });
    assertThat(findings()).hasSize(2).allMatch(finding -> finding.endsWith("on muiden kautta oma edeltäjänsä tai ylläpitäjänsä."));
  }

  @Test
  void findsRowsThatWereWrittenWithoutAnAct() {
    var project = projects.all().getFirst().id();
    file.sql().update(PROJECT).set(PROJECT.NAME, "Muu").execute();
    assertThat(findings()).containsExactly("hanke " + project + ": tiedot eivät vastaa muutoshistoriaa.");
    file.sql().update(PROJECT).set(PROJECT.NAME, "Loiste 6").set(PROJECT.VERSION, 7).execute();
    assertThat(findings()).containsExactly("hanke " + project + ": tiedot eivät vastaa muutoshistoriaa.");
    file.sql().update(PROJECT).set(PROJECT.VERSION, 1).execute();
    file.sql().insertInto(NETWORK).set(NETWORK.ID, 900L).set(NETWORK.VERSION, 1).set(NETWORK.NAME, "x").set(NETWORK.ARCHIVED, false)
        .execute();
    assertThat(findings()).containsExactly("verkosto 900: tiedot eivät vastaa muutoshistoriaa.");
    file.sql().deleteFrom(NETWORK).execute();
    file.sql().deleteFrom(PROJECT_PARTNER).execute();
    assertThat(findings()).hasSize(1).allMatch(finding -> finding.startsWith("hankkeen kumppani "));
  }

  @Test
  void findsBrokenReferencesAndChecks() {
    file.sql().execute("SET REFERENTIAL_INTEGRITY FALSE");
    file.sql().update(ORGANISATION).set(ORGANISATION.PARENT_ID, 999L).execute();
    file.sql().execute("ALTER TABLE project DROP CONSTRAINT ck_project_state");
    file.sql().update(PROJECT).set(PROJECT.STATE, "OUTO").execute();
    assertThat(findings())
        .anyMatch(finding -> finding.matches("organisaatio \\d+: viittaa kohtaan, jota ei ole \\(organisaatio 999\\)."))
        .anyMatch(finding -> finding.matches("hanke \\d+: arvo ei täytä sääntöä (?i)ck_project_state."));
  }

  @Test
  void findsContradictoryUndoing() {
    file.sql().update(ACT).set(ACT.UNDONE, true).execute();
    assertThat(findings()).hasSize(1).allMatch(finding -> finding.startsWith("Muutos "));
  }

  private List<String> findings() {
    return new Integrity(file.sql()).findings().stream().map(finding -> finding.in(Texts.in(Language.FI))).toList();
  }
}
