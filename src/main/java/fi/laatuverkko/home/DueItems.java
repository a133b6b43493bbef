package fi.laatuverkko.home;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what is due, late or missing on a day, the most pressing first. */
final class DueItems {

  private static final Set<ProjectState> ALIVE = EnumSet.of(ProjectState.PLANNED, ProjectState.APPLIED, ProjectState.RUNNING);

  private final HomeFacts facts;
  private final LocalDate today;
  private final Language language;
  private final Formats formats;
  private final List<DueItem> items = new ArrayList<>();

  private DueItems(HomeFacts facts, LocalDate today, Language language) {
    this.facts = facts;
    this.today = today;
    this.language = language;
    this.formats = Formats.in(language);
  }

  /** @param language names are sorted, and those of indicators chosen, by it */
  static List<DueItem> of(HomeFacts facts, LocalDate today, Language language) {
    var due = new DueItems(facts, today, language);
    due.reports();
    due.projects();
    due.forums();
    due.persons();
    return due.sorted();
  }

  private List<DueItem> sorted() {
    return items.stream().sorted(Comparator.comparing(DueItem::urgency)
        .thenComparing(item -> item.on().orElse(LocalDate.MAX))
        .thenComparing(DueItem::kind)
        .thenComparing(item -> formats.sortKey(item.subject()))
        .thenComparing(DueItem::id)).toList();
  }

  private void reports() {
    OwedReport.in(facts).stream().filter(OwedReport::isOpen).forEach(owed -> {
      var kind = owed.kind() == ReportKind.FINAL ? DueKind.FINAL_REPORT : DueKind.INTERIM_REPORT;
      var name = owed.project().name();
      var place = owed.report().map(report -> Place.of("report", report)).orElseGet(() -> Place.of("project_grant", owed.grant()));
      owed.dueOn().ifPresentOrElse(day -> due(kind, day, name, place), () -> lacking(kind, name, List.of(), place));
    });
  }

  private void projects() {
    for (var project : facts.projects()) {
      if (ALIVE.contains(project.state()) && partners(project).noneMatch(partner -> partner.role() == PartnerRole.LEAD)) {
        lacking(DueKind.LEAD, project.name(), List.of(), Place.of("project", project));
      }
      if (project.state() == ProjectState.RUNNING) {
        project.endsOn().filter(this::isPast)
            .ifPresent(end -> due(DueKind.PROJECT_END, end, project.name(), Place.of("project", project)));
        agreements(project);
        values(project);
      }
    }
  }

  private void agreements(Project project) {
    var unsigned = partners(project).filter(partner -> partner.role() == PartnerRole.CO_IMPLEMENTER)
        .filter(partner -> partner.agreementOn().isEmpty() && partner.leftOn().filter(this::isPast).isEmpty()).toList();
    lacking(DueKind.AGREEMENTS, project, "project_partner", unsigned,
        partner -> facts.organisations().getOrDefault(partner.organisationId(), "–"));
  }

  private void values(Project project) {
    var unmeasured = facts.unmeasured().stream().filter(indicator -> indicator.projectId().equals(Optional.of(project.id()))).toList();
    lacking(DueKind.INDICATOR_VALUES, project, "indicator", unmeasured, indicator -> indicator.name(language));
  }

  private void forums() {
    for (var forum : facts.planned()) {
      forum.endsOn().or(forum::startsOn).filter(this::isPast)
          .ifPresent(day -> due(DueKind.FORUM_HELD, day, forum.name(), Place.of("forum", forum)));
    }
  }

  private void persons() {
    for (var person : facts.persons()) {
      person.reviewOn().ifPresent(day -> due(DueKind.DATA_REVIEW, day, person.name(), Place.of("person", person)));
    }
  }

  private Stream<ProjectPartner> partners(Project project) {
    return facts.partners().stream().filter(partner -> partner.projectId() == project.id());
  }

  private boolean isPast(LocalDate day) {
    return day.isBefore(today);
  }

  private void due(DueKind kind, LocalDate day, String subject, Place place) {
    Urgency.of(day, today).ifPresent(urgency ->
        items.add(new DueItem(urgency, kind, Optional.of(day), subject, List.of(), place.table, place.id)));
  }

  private void lacking(DueKind kind, String subject, List<String> missing, Place place) {
    items.add(new DueItem(Urgency.MISSING, kind, Optional.empty(), subject, missing, place.table, place.id));
  }

  /** One item for all parts of a project that lack the same: it leads to the part where it is only one, else to the project. */
  private <P extends Stored> void lacking(DueKind kind, Project project, String table, List<P> parts, Function<P, String> name) {
    if (!parts.isEmpty()) {
      var names = parts.stream().map(name).sorted(Comparator.comparing(formats::sortKey)).toList();
      lacking(kind, project.name(), names, parts.size() == 1 ? Place.of(table, parts.getFirst()) : Place.of("project", project));
    }
  }

  /** Where an item leads. */
  private record Place(String table, long id) {

    private static Place of(String table, Stored record) {
      return new Place(table, record.id());
    }
  }
}
