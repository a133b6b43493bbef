package fi.laatuverkko.grant;

import static fi.laatuverkko.storage.schema.Tables.FUNDING_SHARE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;

import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.NestedPartsPanel;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.reference.Kind;

/** The money of a project: decisions of funders and the shares of own financing that are known. */
public final class GrantFeature {

  private final OpenFile file;
  private final Desk desk;

  public GrantFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  /** The decisions of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    var forms = new GrantForms(desk.types(), file.names());
    var grants = RecordKind.of(forms.grant(), file.store(PROJECT_GRANT, ProjectGrant.class), this::title);
    var shares = RecordKind.of(forms.share(), file.store(FUNDING_SHARE, FundingShare.class),
        (FundingShare share) -> file.names().name(Kind.ORGANISATION, share.organisationId()));
    return new NestedPartsPanel<>("grant.panel",
        PartKind.of(grants, file.parts(grants.store(), PROJECT_GRANT.PROJECT_ID),
            project -> ProjectGrantBuilder.builder().projectId(project).build(), "funder", "title", "granted", "finalDueOn"),
        PartKind.of(shares, file.parts(shares.store(), FUNDING_SHARE.PROJECT_GRANT_ID),
            grant -> FundingShareBuilder.builder().projectGrantId(grant).build(), "organisation", "amount", "note"),
        _ -> true, file, desk);
  }

  /** What a decision is called. */
  public String title(ProjectGrant grant) {
    return grant.title().or(() -> grant.funderId().map(id -> file.names().name(Kind.ORGANISATION, id))).orElseGet(() -> desk.texts().get("grant.untitled"));
  }
}
