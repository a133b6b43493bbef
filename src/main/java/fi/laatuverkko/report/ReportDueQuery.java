package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.REPORT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The reports that have still to be sent. */
public final class ReportDueQuery implements DueSource {

  private final DSLContext database;

  public ReportDueQuery(DSLContext database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("project", "project_grant", "report");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var grants = new RecordStore<>(database, PROJECT_GRANT, ProjectGrant.class).all();
    var reports = new RecordStore<>(database, REPORT, Report.class).all();
    return new RecordStore<>(database, PROJECT, Project.class).where(PROJECT.ARCHIVED.isFalse()).stream()
        .flatMap(project -> OwedReport.of(project, grants, reports).stream()).filter(OwedReport::isOpen)
        .flatMap(owed -> item(owed, today).stream()).toList();
  }

  private static Optional<DueItem> item(OwedReport owed, LocalDate today) {
    var sentence = DueSentence.of("report.due." + owed.kind());
    var name = owed.project().name();
    var table = owed.report().isPresent() ? "report" : "project_grant";
    var id = owed.report().map(Report::id).orElse(owed.grant().id());
    return owed.dueOn().map(day -> DueItem.by(day, today, name, sentence, table, id))
        .orElseGet(() -> Optional.of(DueItem.missing(name, DueSentence.of("report.due.noDay", sentence), table, id)));
  }
}
