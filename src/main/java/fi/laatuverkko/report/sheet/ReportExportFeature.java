package fi.laatuverkko.report.sheet;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.file.AtomicFile;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import fi.laatuverkko.worktime.WorktimeQuery;
import fi.laatuverkko.worktime.WorktimeWorkbook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** Writes the papers beside the workbook of a final report. Reading and writing belong to the storage thread. */
public final class ReportExportFeature {

  private final DSLContext sql;
  private final Clock clock;

  public ReportExportFeature(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The exporter of the workbook of a kind of report. */
  public FinalReportExport workbook(ReportKind kind) {
    return new FinalReportExport(query(kind), clock);
  }

  /** Writes a report's texts for a word processor. */
  public void document(long project, ReportKind kind, Language language, Path target) {
    new WordDocument(ReportTextsDocument.of(read(project, kind), Texts.in(language), clock.instant())).write(target);
  }

  /** Writes a report's texts plainly. */
  public void plain(long project, ReportKind kind, Language language, Path target) {
    var text = ReportTextsDocument.plain(read(project, kind), Texts.in(language));
    new AtomicFile(target).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes the working time log of a project. */
  public void worktime(long project, Language language, Path target, Progress progress) {
    new WorkbookWriter().write(WorktimeWorkbook.of(new WorktimeQuery(sql).log(project), Texts.in(language), ZonedDateTime.now(clock)), target, progress);
  }

  /** Writes the budget asked for last beside the one that held. */
  public void budgetChange(long project, Language language, Path target, Progress progress) {
    var report = query(ReportKind.FINAL).read(project, LocalDate.now(clock));
    new WorkbookWriter().write(BudgetChangeWorkbook.of(report, Texts.in(language), ZonedDateTime.now(clock)), target, progress);
  }

  /** Writes the reports of all projects that have a decision, a row each. */
  public void summary(Language language, Path target, Progress progress) {
    new WorkbookWriter().write(SummaryWorkbook.of(all(ReportKind.FINAL), all(ReportKind.INTERIM), Texts.in(language), ZonedDateTime.now(clock)), target, progress);
  }

  private List<FinalReport> all(ReportKind kind) {
    var query = query(kind);
    return query.projects().stream().filter(project -> !project.archived()).map(Project::id).map(project -> query.read(project, LocalDate.now(clock)))
        .filter(report -> report.decision().isPresent() && (kind == ReportKind.FINAL || report.report().isPresent())).toList();
  }

  private FinalReport read(long project, ReportKind kind) {
    return query(kind).read(project, LocalDate.now(clock));
  }

  private FinalReportQuery query(ReportKind kind) {
    return new FinalReportQuery(sql, ReportFormFile.read(kind));
  }
}
