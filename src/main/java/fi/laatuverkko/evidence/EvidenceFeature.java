package fi.laatuverkko.evidence;

import static fi.laatuverkko.storage.schema.Tables.FUNDING_EVIDENCE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.math.BigDecimal;
import java.util.List;

/** Evidence of financing: the panel of a project where it is noted partner by partner. */
public final class EvidenceFeature {

  private final OpenFile file;
  private final Desk desk;

  public EvidenceFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  /** How a project's partners financed their parts, for the project's record. */
  public RecordPanel<Project> ofProject() {
    var scope = new GrantScope(file.names());
    var formats = desk.types().formats();
    var kind = RecordKind.of(new EvidenceForms(desk.types(), scope.grants(), scope.partners()).evidence(), file.store(FUNDING_EVIDENCE, FundingEvidence.class),
        (FundingEvidence evidence) -> desk.texts().get("evidence.kind." + evidence.kind()) + ", " + formats.cents(evidence.amount()));
    var panel = new PartsPanel<Project, FundingEvidence>("evidence.panel", PartKind.of(kind, this::ofProject, _ -> FundingEvidenceBuilder.builder()
        .projectGrantId(scope.usualGrant()).projectPartnerId(scope.usualPartner()).kind(EvidenceKind.OWN_SHARE).amount(BigDecimal.ZERO.setScale(2)).build(),
        "projectPartner", "kind", "amount", "source", "document"), file, desk);
    return new ScopedPanel(panel, scope, file, desk);
  }

  private List<FundingEvidence> ofProject(long project) {
    return file.store(FUNDING_EVIDENCE, FundingEvidence.class)
        .where(FUNDING_EVIDENCE.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project))));
  }
}
