package fi.laatuverkko.report;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A report that a grant brings with it, as far as something is known of it.
 *
 * @param report its record, where there is one
 * @param dueOn the day it is due
 */
public record OwedReport(Project project, ProjectGrant grant, ReportKind kind, Optional<Report> report, Optional<LocalDate> dueOn) {

  /** The reports of a project of which the file knows a state or a day. */
  public static List<OwedReport> of(Project project, List<ProjectGrant> grants, List<Report> reports) {
    return grants.stream().filter(grant -> grant.projectId() == project.id())
        .flatMap(grant -> Arrays.stream(ReportKind.values()).map(kind -> of(project, grant, kind, reports)))
        .filter(owed -> owed.report.isPresent() || owed.dueOn.isPresent()).toList();
  }

  private static OwedReport of(Project project, ProjectGrant grant, ReportKind kind, List<Report> reports) {
    return new OwedReport(project, grant, kind,
        reports.stream().filter(report -> report.projectGrantId() == grant.id() && report.kind() == kind).findFirst(),
        kind == ReportKind.FINAL ? grant.finalDue() : grant.interimDueOn());
  }

  /**
   * True for what has still to be sent. Without a record nobody has said so, hence only the days of a running project count:
   * of an old one nothing more is known than that its days have passed.
   */
  public boolean isOpen() {
    return report.map(known -> known.state() == ReportState.MISSING).orElse(project.state() == ProjectState.RUNNING);
  }
}
