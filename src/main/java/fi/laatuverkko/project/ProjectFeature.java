package fi.laatuverkko.project;

import static fi.laatuverkko.storage.schema.Tables.INTENDED_RESULT;
import static fi.laatuverkko.storage.schema.Tables.OBJECTIVE;
import static fi.laatuverkko.storage.schema.Tables.PARTNER_RESULT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_OUTPUT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PRIORITY;

import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.NestedPartsPanel;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelGroup;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartOrder;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.PreparedPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The projects of the file: their tab with the panels of their own parts. */
public final class ProjectFeature {

  private final OpenFile file;
  private final Desk desk;
  private final ProjectPartForms forms;
  private final ProjectQuery query;
  private final RecordTab<ProjectLine, Project> tab;

  /** @param undo undoes the latest act */
  public ProjectFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.forms = new ProjectPartForms(desk.types(), file.names());
    var store = file.store(PROJECT, Project.class);
    var kind = RecordKind.of(ProjectFields.form(desk.types(), file.names()), store, Project::name);
    this.query = new ProjectQuery(file.sql(), store, file.store(PROJECT_PARTNER, ProjectPartner.class));
    var listing = Listing.of(ProjectColumns.of(desk.types(), file.names()), () -> latestFirst(query.lines()),
            Set.of("project", "project_partner", "project_priority", "project_grant"))
        .in(ProjectViews.scopes()).filteredBy(ProjectViews.filters(desk, file.names()));
    this.tab = new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(Project::archived, Project::withArchived), undo)
        .plug(partners()).plug(new PanelGroup<>("project.panel.plan", desk, List.of(objectives(), results(), outputs(), priorities())));
  }

  public RecordTab<ProjectLine, Project> tab() {
    return tab;
  }

  /** The projects of an organisation and its role in them, for the organisation's record. */
  public RecordPanel<Organisation> ofOrganisation() {
    return new LinesPanel<>("organisation.panel.projects", ProjectColumns.ofOrganisation(desk.types()), query::ofOrganisation,
        Set.of("project", "project_partner"), part -> desk.navigator().open("project", part.project().id()), desk.texts(),
            desk.background(), file.changes());
  }

  /** Projects whose time is not known come first, then those that end last. */
  private static List<ProjectLine> latestFirst(List<ProjectLine> lines) {
    return lines.stream().sorted(Comparator.comparing((ProjectLine line) -> line.project().endsOn().orElse(LocalDate.MAX)).reversed())
        .toList();
  }

  private Project blank() {
    return ProjectBuilder.builder().name(desk.texts().get("project.new")).state(ProjectState.PLANNED).reportLanguage(Language.FI)
        .joint(true).build();
  }

  private RecordPanel<Project> partners() {
    var store = file.store(PROJECT_PARTNER, ProjectPartner.class);
    var kind = RecordKind.of(forms.partner(), store, (ProjectPartner partner) -> file.names()
        .name(Kind.ORGANISATION, partner.organisationId()))
        .writtenBy(new PartnerWriting(store));
    return new PartsPanel<>("project.panel.partners", PartKind.of(kind, file.parts(kind.store(), PROJECT_PARTNER.PROJECT_ID),
        project -> ProjectPartnerBuilder.builder().projectId(project).role(PartnerRole.CO_IMPLEMENTER).build(), "organisation", "role",
            "agreementOn", "contact"), file, desk);
  }

  private RecordPanel<Project> priorities() {
    var kind = RecordKind.of(forms.priority(), file.store(PROJECT_PRIORITY, ProjectPriority.class),
        (ProjectPriority priority) -> file.names().label(priority.priorityId()));
    return new PartsPanel<>("project.panel.priorities", PartKind.of(kind, file.parts(kind.store(), PROJECT_PRIORITY.PROJECT_ID),
        project -> ProjectPriorityBuilder.builder().projectId(project).build(), "priority", "note"), file, desk);
  }

  private RecordPanel<Project> objectives() {
    var kind = RecordKind.of(forms.objective(), file.store(OBJECTIVE, Objective.class), Objective::goal);
    return new PartsPanel<>("project.panel.objectives", PartKind.of(kind, file.parts(kind.store(), OBJECTIVE.PROJECT_ID),
        project -> ObjectiveBuilder.builder().projectId(project).goal("").build(), "goal", "priority", "result")
        .ordered(new PartOrder<>(Objective::sortOrder, Objective::withSortOrder)), file, desk);
  }

  private RecordPanel<Project> results() {
    var partners = new PartnerChoices(file.names());
    var results = RecordKind.of(forms.intendedResult(), file.store(INTENDED_RESULT, IntendedResult.class), IntendedResult::description);
    var byPartner = RecordKind.of(forms.partnerResult(partners), file.store(PARTNER_RESULT, PartnerResult.class),
        (PartnerResult result) -> partners.label(result.projectPartnerId()));
    return new PreparedPanel<>(new NestedPartsPanel<>("project.panel.results",
        PartKind.of(results, file.parts(results.store(), INTENDED_RESULT.PROJECT_ID),
            project -> IntendedResultBuilder.builder().projectId(project).description("").state(ResultState.NOT_STARTED).build(),
                "description", "state")
            .ordered(new PartOrder<>(IntendedResult::sortOrder, IntendedResult::withSortOrder)),
        PartKind.of(byPartner, file.parts(byPartner.store(), PARTNER_RESULT.INTENDED_RESULT_ID),
            result -> PartnerResultBuilder.builder().intendedResultId(result).state(ResultState.NOT_STARTED).build(), "partner", "state",
                "note"),
        IntendedResult::perPartner, file, desk),
        file.parts(file.store(PROJECT_PARTNER, ProjectPartner.class), PROJECT_PARTNER.PROJECT_ID), partners::show, desk.background());
  }

  private RecordPanel<Project> outputs() {
    var kind = RecordKind.of(forms.output(), file.store(PROJECT_OUTPUT, ProjectOutput.class), ProjectOutput::description);
    return new PartsPanel<>("project.panel.outputs", PartKind.of(kind, file.parts(kind.store(), PROJECT_OUTPUT.PROJECT_ID),
        project -> ProjectOutputBuilder.builder().projectId(project).description("").build(), "kind", "description", "availableAt")
        .ordered(new PartOrder<>(ProjectOutput::sortOrder, ProjectOutput::withSortOrder)), file, desk);
  }
}
