package fi.laatuverkko.report.sheet;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.file.TargetUnavailable;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.ProjectByName;
import fi.laatuverkko.report.check.FinalReportChecks;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Exports the preparation workbook of a project's final report. Reading belongs to the storage thread, writing to a worker. */
public final class FinalReportExport {

  private final FinalReportQuery query;
  private final Clock clock;
  private final boolean listed;

  public FinalReportExport(FinalReportQuery query, Clock clock) {
    this(query, clock, false);
  }

  private FinalReportExport(FinalReportQuery query, Clock clock, boolean listed) {
    this.query = query;
    this.clock = clock;
    this.listed = listed;
  }

  /** The same export, with or without the sheet where the report is a row in the columns of the funder's lists. */
  public FinalReportExport listed(boolean wanted) {
    return new FinalReportExport(query, clock, wanted);
  }

  /** The content of a report, read at this moment. */
  public FinalReport read(long projectId) {
    return query.read(projectId, LocalDate.now(clock));
  }

  /**
   * Writes the workbook whole or not at all.
   *
   * @throws TargetUnavailable when the file can't be written, with a sentence for the user
   */
  public void write(FinalReport report, Language language, Path target, Progress progress) {
    var workbook = FinalReportWorkbook.of(report, FinalReportChecks.of(report, LocalDate.now(clock)), Texts.in(language), ZonedDateTime.now(clock),
        listed);
    new WorkbookWriter().write(workbook, target, progress);
  }

  /**
   * Reads and writes the report of the project that is called so.
   *
   * @param language the project's own report language when none is given
   * @throws Refusal when no project, or more than one, is called so; no file is written
   */
  public void write(String projectName, Optional<Language> language, Path target, Progress progress) {
    var project = ProjectByName.of(query.projects(), projectName);
    write(read(project.id()), language.orElse(project.reportLanguage()), target, progress);
  }
}
