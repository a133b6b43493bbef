package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.minutes.MinutesFeature;
import fi.laatuverkko.forum.participation.ParticipationFeature;
import fi.laatuverkko.forum.programme.ProgrammeFeature;
import fi.laatuverkko.forum.rotation.RotationFeature;
import fi.laatuverkko.forum.timeline.ForumHappeningQuery;
import fi.laatuverkko.forum.timeline.ProjectHappeningQuery;
import fi.laatuverkko.forum.timeline.TimelineFeature;
import fi.laatuverkko.forum.timeline.TimelineModel;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.StackedPanel;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Forums: their tab, and the panels that show them in projects and organisations. */
public final class ForumFeature {

  private static final Set<String> TABLES = Set.of("forum", "forum_project", "forum_priority", "attendance");

  private final OpenFile file;
  private final Desk desk;
  private final ForumForms forms;
  private final ForumQuery query;
  private final TimelineModel timeline;
  private final RecordTab<ForumLine, Forum> tab;

  /** @param undo undoes the latest act */
  public ForumFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.forms = new ForumForms(desk.types(), file.names());
    var store = file.store(FORUM, Forum.class);
    this.query = new ForumQuery(file.sql(), store);
    var kind = RecordKind.of(forms.forum(), store, Forum::name).writtenBy(new ForumWriting(file.sql(), store, desk.clock()));
    var listing = Listing.of(ForumColumns.of(desk.types(), file.names()), () -> latestFirst(query.lines()), TABLES)
        .in(ForumViews.scopes()).filteredBy(ForumViews.filters(desk, file.names()));
    var commands = new ForumCommands(file, desk, new RecordEditor<>(desk.background(), file.acts(), kind), this::blank);
    this.timeline = new TimelineModel(file, desk, undo, commands::create);
    timeline.plug(new ProjectHappeningQuery(file.sql(), desk.texts()));
    timeline.plug(new ForumHappeningQuery(file.sql(), store));
    var views = new TimelineFeature(timeline, desk.texts());
    this.tab = new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(Forum::archived, Forum::withArchived), undo)
        .plug(new ProgrammeFeature(file, desk).ofForum())
        .plug(new ParticipationFeature(file, desk).ofForum(attendance()))
        .plug(new RotationFeature(file, desk).ofForum())
        .plug(new MinutesFeature(file, desk).ofForum(kind))
        .plug(new StackedPanel<>("forum.panel.projects", List.of(projects(), priorities())))
        .plug(views.month())
        .plug(views.timeline())
        .plug(TabView.of("forum.view.series", new SeriesFeature(file, desk, query).tab(forms, undo)));
    tab.plugTools(() -> new ForumToolsView(tab.model().shown().recordProperty(), commands, desk.texts()));
  }

  /** Month and timeline, for other features to add their own happenings to. */
  public TimelineModel timeline() {
    return timeline;
  }

  public RecordTab<ForumLine, Forum> tab() {
    return tab;
  }

  /** The forums of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    return panel("project.panel.forums", query::ofProject);
  }

  /** The forums an organisation took part in or organised, for the organisation's record. */
  public RecordPanel<Organisation> ofOrganisation() {
    return panel("organisation.panel.forums", query::ofOrganisation);
  }

  private <R extends Record & Stored> RecordPanel<R> panel(String title, LongFunction<List<ForumLine>> read) {
    return new LinesPanel<>(title, ForumColumns.of(desk.types(), file.names()), read, TABLES,
        line -> desk.navigator().open("forum", line.forum().id()), desk.texts(), desk.background(), file.changes());
  }

  /** Forums whose day is not known yet come first, then the latest. */
  private static List<ForumLine> latestFirst(List<ForumLine> lines) {
    return lines.stream().sorted(Comparator.comparing((ForumLine line) -> line.forum().startsOn().orElse(LocalDate.MAX)).reversed()).toList();
  }

  private Forum blank() {
    var kind = file.names().choices(Catalogue.FORUM_KIND).options().getFirst();
    return ForumBuilder.builder().name(desk.texts().get("forum.new")).kindId(kind).state(ForumState.PLANNED).build();
  }

  private RecordPanel<Forum> attendance() {
    var kind = RecordKind.of(forms.attendance(), file.store(ATTENDANCE, Attendance.class),
        (Attendance attendance) -> file.names().name(Kind.ORGANISATION, attendance.organisationId()));
    return new PartsPanel<>("forum.panel.attendance", PartKind.of(kind, file.parts(kind.store(), ATTENDANCE.FORUM_ID),
        forum -> AttendanceBuilder.builder().forumId(forum).people(0).build(), "organisation", "role", "people"), file, desk);
  }

  private RecordPanel<Forum> projects() {
    var kind = RecordKind.of(forms.project(), file.store(FORUM_PROJECT, ForumProject.class),
        (ForumProject project) -> file.names().name(Kind.PROJECT, project.projectId()));
    return new PartsPanel<>("forum.panel.projects", PartKind.of(kind, file.parts(kind.store(), FORUM_PROJECT.FORUM_ID),
        forum -> ForumProjectBuilder.builder().forumId(forum).build(), "project"), file, desk);
  }

  private RecordPanel<Forum> priorities() {
    var kind = RecordKind.of(forms.priority(), file.store(FORUM_PRIORITY, ForumPriority.class),
        (ForumPriority priority) -> file.names().label(priority.priorityId()));
    return new PartsPanel<>("forum.panel.projects", PartKind.of(kind, file.parts(kind.store(), FORUM_PRIORITY.FORUM_ID),
        forum -> ForumPriorityBuilder.builder().forumId(forum).build(), "priority"), file, desk);
  }
}
