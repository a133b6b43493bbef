package fi.laatuverkko.report.check;

import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.REPORT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.OwedReport;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.check.Finding.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Tells of each report that is due soon or late how it would pass now, and the day on which the funder reminds of it. */
public final class PreflightDueQuery implements DueSource {

  private static final int LOOKED_AT_BEFORE = 60;
  private static final int REMINDER = 14;

  private final DSLContext sql;

  public PreflightDueQuery(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> tables() {
    return Set.of("project", "project_grant", "report", "report_answer", "report_attachment", "budget_version", "budget_line", "ledger_entry", "instalment",
        "grant_return", "change_request", "change_part", "project_partner", "objective", "project_output");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var grants = new RecordStore<>(sql, PROJECT_GRANT, ProjectGrant.class).all();
    var reports = new RecordStore<>(sql, REPORT, Report.class).all();
    return new RecordStore<>(sql, PROJECT, Project.class).where(PROJECT.ARCHIVED.isFalse()).stream()
        .flatMap(project -> OwedReport.of(project, grants, reports).stream())
        .filter(OwedReport::isOpen)
        .filter(owed -> owed.dueOn().filter(day -> !day.minusDays(LOOKED_AT_BEFORE).isAfter(today)).isPresent())
        .flatMap(owed -> items(owed, owed.dueOn().orElseThrow(), today)).toList();
  }

  private Stream<DueItem> items(OwedReport owed, LocalDate due, LocalDate today) {
    var preflight = new PreflightQuery(sql, owed.kind()).of(owed.project().id(), today);
    var table = owed.report().isPresent() ? "report" : "project_grant";
    var id = owed.report().map(Report::id).orElse(owed.grant().id());
    var sentence = DueSentence.of("report.due.preflight", preflight.count(State.WRONG), preflight.count(State.MISSING),
        preflight.count(State.WARNING) + preflight.count(State.UNKNOWN));
    var reminder = due.minusDays(REMINDER);
    var reminded = reminder.isBefore(today) ? Optional.<DueItem>empty()
        : DueItem.by(reminder, today, owed.project().name(), DueSentence.of("report.due.reminder." + owed.kind()), table, id);
    return Stream.concat(DueItem.by(due, today, owed.project().name(), sentence, table, id).stream(), reminded.stream());
  }
}
