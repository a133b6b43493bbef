package fi.laatuverkko.grant;

import static fi.laatuverkko.storage.schema.Tables.FUNDING_SHARE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;

import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.ReadContent;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.reference.Kind;
import java.util.Set;

/** The money of a project: decisions of funders and the shares of own financing that are known. */
public final class GrantFeature {

  /** Business id of the agency that gives these grants. */
  private static final String USUAL_FUNDER = "0829731-2";

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
    var defaults = new ReadContent<>(Set.of("project", "project_grant", "organisation"), this::defaults, file, desk);
    return new GrantPanel(
        PartKind.of(grants, file.parts(grants.store(), PROJECT_GRANT.PROJECT_ID),
            project -> defaults.valueProperty().get().orElse(GrantDefaults.NONE).blank(project), "title", "funder", "granted", "finalDueOn"),
        PartKind.of(shares, file.parts(shares.store(), FUNDING_SHARE.PROJECT_GRANT_ID),
            grant -> FundingShareBuilder.builder().projectGrantId(grant).build(), "organisation", "amount", "note"),
        defaults, file, desk);
  }

  private GrantDefaults defaults(Project project) {
    var latest = file.sql().select(PROJECT_GRANT.FUNDER_ID).from(PROJECT_GRANT).where(PROJECT_GRANT.FUNDER_ID.isNotNull())
        .orderBy(PROJECT_GRANT.ID.desc()).limit(1).fetchOptional(PROJECT_GRANT.FUNDER_ID);
    var funder = latest.or(() -> file.sql().select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.BUSINESS_ID.eq(USUAL_FUNDER))
        .fetchOptional(ORGANISATION.ID));
    return new GrantDefaults(funder, project.startsOn(), project.endsOn());
  }

  /** What a decision is called. */
  public String title(ProjectGrant grant) {
    return grant.title().or(() -> grant.funderId().map(id -> file.names().name(Kind.ORGANISATION, id))).orElseGet(() -> desk.texts().get("grant.untitled"));
  }
}
