package fi.laatuverkko.procurement;

import static fi.laatuverkko.storage.schema.Tables.PROCUREMENT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.GuideRules;
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

/** Procurements: the panel of a project where they are noted. */
public final class ProcurementFeature {

  private final OpenFile file;
  private final Desk desk;

  public ProcurementFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  /** The procurements of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    var scope = new GrantScope(file.names());
    var form = ProcurementForms.procurement(desk.types(), scope.grants(), scope.partners(), grant -> scope.rules(grant).map(GuideRules::tenderLimit));
    var kind = RecordKind.of(form, file.store(PROCUREMENT, Procurement.class), Procurement::description);
    var panel = new PartsPanel<Project, Procurement>("procurement.panel", PartKind.of(kind, this::ofProject, _ -> ProcurementBuilder.builder().description("")
        .projectGrantId(scope.usualGrant()).projectPartnerId(scope.usualPartner()).netValue(BigDecimal.ZERO.setScale(2)).build(),
        "description", "projectPartner", "procuredOn", "netValue", "quotes"), file, desk);
    return new ScopedPanel(panel, scope, file, desk);
  }

  private List<Procurement> ofProject(long project) {
    return file.store(PROCUREMENT, Procurement.class)
        .where(PROCUREMENT.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project))));
  }
}
