package fi.laatuverkko.report.check;

import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.ProjectByName;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Reads a project's report and looks it through. */
public final class PreflightQuery {

  private final FinalReportQuery reports;

  public PreflightQuery(DSLContext sql) {
    this(sql, ReportKind.FINAL);
  }

  PreflightQuery(DSLContext sql, ReportKind kind) {
    this.reports = new FinalReportQuery(sql, ReportFormFile.read(kind));
  }

  public Preflight of(long project, LocalDate today) {
    return Preflight.of(reports.read(project, today), today);
  }

  /** @throws Refusal when no project, or more than one, is called so */
  public Preflight of(String name, LocalDate today) {
    return of(ProjectByName.of(reports.projects(), name).id(), today);
  }
}
