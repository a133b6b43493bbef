package fi.laatuverkko.home;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.OwedReport;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A running project at a glance.
 *
 * @param granted what its decisions grant together, in whole euros; empty while none is known
 * @param reports those of which something is known
 */
public record ProjectNow(
    long id,
    String name,
    DateRange period,
    Optional<TimeUse> time,
    Optional<Integer> granted,
    List<ReportAhead> reports) {

  /** The running projects, the one that ends first first; those without an end after the others. */
  static List<ProjectNow> in(HomeFacts facts, LocalDate today, Language language) {
    var formats = Formats.in(language);
    return facts.projects().stream().filter(project -> project.state() == ProjectState.RUNNING)
        .sorted(Comparator.comparing((Project project) -> project.endsOn().orElse(LocalDate.MAX))
            .thenComparing(project -> formats.sortKey(project.name())).thenComparing(Project::id))
        .map(project -> of(project, facts, today)).toList();
  }

  private static ProjectNow of(Project project, HomeFacts facts, LocalDate today) {
    return new ProjectNow(project.id(), project.name(), new DateRange(project.startsOn(), project.endsOn()), TimeUse.of(project, today),
        granted(facts.grants().stream().filter(grant -> grant.projectId() == project.id())),
        OwedReport.of(project, facts.grants(), facts.reports()).stream()
            .map(owed -> new ReportAhead(owed.kind(), owed.report().map(report -> report.state()), owed.dueOn())).toList());
  }

  private static Optional<Integer> granted(Stream<ProjectGrant> grants) {
    return grants.flatMap(grant -> grant.granted().stream()).reduce(Integer::sum);
  }
}
