package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.FORM_QUESTION;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ANSWER;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.grant.GrantChoices;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartOrder;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reports to the funder: the panel of a project where they are followed and answered. */
public final class ReportFeature {

  private final OpenFile file;
  private final Desk desk;
  private final GrantChoices grants = new GrantChoices();
  private final RecordStore<Report> reports;
  private final Map<Long, Report> read = new ConcurrentHashMap<>();

  public ReportFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.reports = file.store(REPORT, Report.class);
  }

  /** The reports of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    var kind = RecordKind.of(form(), reports, (Report report) -> desk.texts().get("report.kinds." + report.kind()));
    var part = PartKind.of(kind, this::ofProject, this::blank, "kind", "state", "sentOn", "grant");
    return new ReportsPanel(part, questions(), new ReportTextsStore(file.store(REPORT_ANSWER, ReportAnswer.class)), grants, this::grants, this::drafts, file, desk);
  }

  /** The questions of the own form of the decision of a report. */
  private PartKind<FormQuestion> questions() {
    var forms = new ReportFormStore(file.sql());
    var kind = RecordKind.of(QuestionForm.of(desk.types()), file.store(FORM_QUESTION, FormQuestion.class), FormQuestion::labelFi);
    return PartKind.of(kind, report -> reports.find(report).map(found -> {
          read.put(report, found);
          return forms.questions(found.projectGrantId(), found.kind());
        }).orElse(List.of()), this::blankQuestion, "labelFi", "kind", "answerLimit", "required")
        .ordered(new PartOrder<>(FormQuestion::sortOrder, FormQuestion::withSortOrder));
  }

  private FormQuestion blankQuestion(long report) {
    var of = Optional.ofNullable(read.get(report));
    return FormQuestionBuilder.builder().projectGrantId(of.map(Report::projectGrantId).orElse(0L)).reportKind(of.map(Report::kind).orElse(ReportKind.FINAL))
        .kind(ReportQuestion.Kind.TEXT).code("oma-" + desk.clock().millis()).labelFi("").build();
  }

  /** First drafts in the project's own report language. */
  private Map<String, String> drafts(long key) {
    var report = reports.find(key).orElseThrow();
    var project = file.sql().select(PROJECT_GRANT.PROJECT_ID).from(PROJECT_GRANT).where(PROJECT_GRANT.ID.eq(report.projectGrantId())).fetchSingle(PROJECT_GRANT.PROJECT_ID);
    var content = new FinalReportQuery(file.sql(), ReportFormFile.read(report.kind())).read(project, LocalDate.now(desk.clock()));
    return content.report().filter(shown -> shown.id() == key).isPresent() ? ReportDraft.of(content, Texts.in(content.project().reportLanguage())) : Map.of();
  }

  private Form<Report> form() {
    var types = desk.types();
    return Form.of("owedReport", Section.of("report",
        Field.required("kind", types.constant(ReportKind.class, "report.kinds"), Report::kind, Report::withKind),
        Field.required("state", types.constant(ReportState.class, "report.states").marked(state -> switch (state) {
          case MISSING -> Mark.PLANNED;
          case SUBMITTED, VERIFIED -> Mark.RUNNING;
          case ACCEPTED -> Mark.DONE;
        }), Report::state, Report::withState),
        Field.optional("sentOn", types.day(), Report::sentOn, Report::withSentOn),
        Field.reference("grant", types.reference(grants), Report::projectGrantId, Report::withProjectGrantId)));
  }

  /** A final report, of the project's only decision where there is one. */
  private Report blank(long project) {
    var choices = grants.options();
    return ReportBuilder.builder().projectGrantId(choices.size() == 1 ? choices.getFirst() : 0).kind(ReportKind.FINAL).state(ReportState.MISSING).build();
  }

  private List<Report> ofProject(long project) {
    return reports.where(REPORT.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project))));
  }

  private Map<Long, String> grants(long project) {
    return file.sql().select(PROJECT_GRANT.ID, PROJECT_GRANT.TITLE, ORGANISATION.LEGAL_NAME).from(PROJECT_GRANT)
        .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(PROJECT_GRANT.FUNDER_ID)).where(PROJECT_GRANT.PROJECT_ID.eq(project))
        .fetchMap(PROJECT_GRANT.ID, line -> line.value2() != null ? line.value2() : line.value3() != null ? line.value3() : desk.texts().get("grant.untitled"));
  }
}
