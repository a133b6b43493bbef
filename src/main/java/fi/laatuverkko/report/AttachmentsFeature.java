package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ATTACHMENT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.Writing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The papers at hand that go with a project's reports: their panel in the project's record. */
public final class AttachmentsFeature {

  private final OpenFile file;
  private final Desk desk;
  private final RecordStore<ReportAttachment> store;

  public AttachmentsFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.store = file.store(REPORT_ATTACHMENT, ReportAttachment.class);
  }

  public RecordPanel<Project> ofProject() {
    var scope = new GrantScope(file.names());
    var kind = RecordKind.of(AttachmentForm.of(desk.types(), scope.partners()), store,
        (ReportAttachment paper) -> desk.texts().get("attachment.kinds." + paper.kind())).writtenBy(new OfReport());
    return new ScopedPanel(new PartsPanel<>("attachment.panel",
        PartKind.of(kind, this::ofProject, this::blank, "kind", "partner", "receivedOn", "fileName"), file, desk), scope, file, desk);
  }

  private List<ReportAttachment> ofProject(long project) {
    return store.where(REPORT_ATTACHMENT.REPORT_ID.in(reports(project).stream().map(Report::id).toList()));
  }

  private List<Report> reports(long project) {
    return file.store(REPORT, Report.class).where(REPORT.PROJECT_GRANT_ID.in(
        select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project))));
  }

  /** Goes with the final report where there is one. */
  private ReportAttachment blank(long project) {
    var report = reports(project).stream().max(Comparator.comparing(Report::kind).thenComparing(Report::id)).map(Report::id).orElse(0L);
    return ReportAttachmentBuilder.builder().reportId(report).kind(AttachmentKind.LEDGER).receivedOn(LocalDate.now(desk.clock())).build();
  }

  /** Needs a report to go with. */
  private final class OfReport implements Writing<ReportAttachment> {

    @Override
    public ReportAttachment insert(Act act, ReportAttachment paper) {
      if (paper.reportId() == 0) {
        throw new Refusal(Problem.of("attachment.problem.noReport"));
      }
      return store.insert(act, paper);
    }

    @Override
    public ReportAttachment update(Act act, ReportAttachment before, ReportAttachment after) {
      return store.update(act, before, after);
    }

    @Override
    public void delete(Act act, ReportAttachment paper) {
      store.delete(act, paper);
    }
  }
}
