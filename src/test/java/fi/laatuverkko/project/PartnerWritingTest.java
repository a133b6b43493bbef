package fi.laatuverkko.project;

import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerWritingTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir
  private Path folder;
  private DataFile file;
  private ActLog acts;
  private RecordStore<ProjectPartner> partners;
  private PartnerWriting writing;
  private long project;
  private long riveria;
  private long sakky;

  @BeforeEach
  void makeProjectWithTwoOrganisations() {
    file = DataFile.create(folder.resolve("verkosto"), CLOCK);
    acts = new ActLog(file, CLOCK, "koordinaattori", new ChangeFeed());
    partners = new RecordStore<>(file.sql(), PROJECT_PARTNER, ProjectPartner.class);
    writing = new PartnerWriting(partners);
    project = act(act -> new RecordStore<>(file.sql(), PROJECT, Project.class).insert(act,
        ProjectBuilder.builder().name("Loiste 6").state(ProjectState.RUNNING).reportLanguage(Language.FI).build())).id();
    riveria = organisation("Riveria");
    sakky = organisation("Sakky");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void makingAnotherPartnerTheLeadTurnsTheFormerIntoACoImplementer() {
    var first = add(riveria, PartnerRole.LEAD);
    var second = add(sakky, PartnerRole.CO_IMPLEMENTER);
    act(act -> writing.update(act, second, second.withRole(PartnerRole.LEAD)));
    assertThat(partners.find(first.id()).orElseThrow().role()).isEqualTo(PartnerRole.CO_IMPLEMENTER);
    assertThat(partners.find(second.id()).orElseThrow().role()).isEqualTo(PartnerRole.LEAD);
  }

  @Test
  void theChangeOfLeadIsUndoneAsOneAct() {
    var first = add(riveria, PartnerRole.LEAD);
    var second = add(sakky, PartnerRole.CO_IMPLEMENTER);
    act(act -> writing.update(act, second, second.withRole(PartnerRole.LEAD)));
    acts.undo();
    assertThat(partners.find(first.id()).orElseThrow().role()).isEqualTo(PartnerRole.LEAD);
    assertThat(partners.find(second.id()).orElseThrow().role()).isEqualTo(PartnerRole.CO_IMPLEMENTER);
  }

  @Test
  void theLeadCanNotStepDownBeforeAnotherIsChosen() {
    var lead = add(riveria, PartnerRole.LEAD);
    assertThatThrownBy(() -> act(act -> writing.update(act, lead, lead.withRole(PartnerRole.ASSOCIATE)))).isInstanceOf(Refusal.class);
    assertThat(partners.find(lead.id())).contains(lead);
  }

  @Test
  void theLeadCanNotGoWhileOthersStay() {
    var lead = add(riveria, PartnerRole.LEAD);
    var other = add(sakky, PartnerRole.CO_IMPLEMENTER);
    assertThatThrownBy(() -> delete(lead)).isInstanceOf(Refusal.class);
    delete(other);
    delete(lead);
    assertThat(partners.all()).isEmpty();
  }

  private void delete(ProjectPartner partner) {
    act(act -> {
      writing.delete(act, partner);
      return partner;
    });
  }

  private ProjectPartner add(long organisation, PartnerRole role) {
    return act(act -> writing.insert(act, ProjectPartnerBuilder.builder().projectId(project).organisationId(organisation).role(role)
        .build()));
  }

  private long organisation(String name) {
    return act(act -> new RecordStore<>(file.sql(), ORGANISATION, Organisation.class)
        .insert(act, OrganisationBuilder.builder().legalName(name).build())).id();
  }

  private <T> T act(Function<Act, T> work) {
    return acts.perform(ActName.of("record.act.added", "koe", "koe"), work).value();
  }
}
