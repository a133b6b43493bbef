package fi.laatuverkko.report;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.grant.GrantChoices;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The reports owed for a project, and below the one selected its answers under the questions of its form. */
final class ReportsPanel implements RecordPanel<Project> {

  /**
   * The texts of the report shown.
   *
   * @param form the funder's, or the decision's own
   * @param own whether the decision has its own form
   * @param earlier what the answers were before
   */
  record Shown(Report report, ReportForm form, boolean own, ReportTexts texts, List<AnswerChange> earlier) {}

  private final Desk desk;
  private final OpenFile file;
  private final PartsModel<Report> reports;
  private final PartsModel<FormQuestion> questions;
  private final ReportTextsStore store;
  private final ReportFormStore formStore;
  private final AnswerHistoryQuery history;
  private final GrantChoices grants;
  private final LongFunction<Map<Long, String>> grantsOf;
  private final LongFunction<Map<String, String>> drafts;
  private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<RecordFormModel<ReportTexts>>> form = new SimpleObjectProperty<>(Optional.empty());
  private final Latest latest = new Latest();
  private final Latest latestTexts = new Latest();
  private Optional<ReportForm> formShown = Optional.empty();
  private @Nullable Region node;

  /**
   * @param questions of the own form of the decision of a report
   * @param grantsOf the names of a project's decisions by key; called on the storage thread
   * @param drafts first drafts of the answers that a report lacks; called on the storage thread
   */
  ReportsPanel(PartKind<Report> reports, PartKind<FormQuestion> questions, ReportTextsStore store, GrantChoices grants, LongFunction<Map<Long, String>> grantsOf,
      LongFunction<Map<String, String>> drafts, OpenFile file, Desk desk) {
    this.desk = desk;
    this.file = file;
    this.store = store;
    this.formStore = new ReportFormStore(file.sql());
    this.history = new AnswerHistoryQuery(file.sql());
    this.grants = grants;
    this.grantsOf = grantsOf;
    this.drafts = drafts;
    this.reports = new PartsModel<>(reports, file, desk);
    this.questions = new PartsModel<>(questions, file, desk);
    this.reports.table().selectedProperty().addListener((_, _, _) -> showTexts());
    file.changes().listen(Set.of("report_answer", "form_question"), _ -> showTexts());
  }

  PartsModel<Report> reports() {
    return reports;
  }

  PartsModel<FormQuestion> questions() {
    return questions;
  }

  ObjectProperty<Optional<Shown>> shownProperty() {
    return shown;
  }

  /** The answers to be typed; another model where the form is another one. */
  ObjectProperty<Optional<RecordFormModel<ReportTexts>>> formProperty() {
    return form;
  }

  private RecordFormModel<ReportTexts> model(ReportForm of) {
    var answers = ReportTextsForm.of(of, desk.types());
    return new RecordFormModel<>(answers, desk.texts(), ReportTexts::reportId, desk.background(),
        (before, after, field) -> save(before, after,
            of.question(field.name()).map(question -> question.label().in(desk.texts().language())).orElseGet(() -> answers.label(field, desk.texts()))));
  }

  private ReportTexts save(ReportTexts before, ReportTexts after, String question) {
    return file.acts().perform(ActName.of("report.act.answered", question), act -> store.update(act, before, after)).value();
  }

  /** Fills what has no answer yet with first drafts, in one act; its result is how many. */
  Job<Integer> draft() {
    var report = shown.get().orElseThrow().report();
    form.get().ifPresent(RecordFormModel::commit);
    return desk.background().storage(() -> {
      var found = drafts.apply(report.id());
      if (!found.isEmpty()) {
        var before = store.read(report.id());
        var after = before;
        for (var draft : found.entrySet()) {
          after = before.answer(draft.getKey()).isPresent() ? after : after.with(draft.getKey(), Optional.of(draft.getValue()));
        }
        var filled = after;
        file.acts().perform(ActName.of("report.act.drafted", found.size()), act -> store.update(act, before, filled));
      }
      return found.size();
    });
  }

  /** Gives the decision a form of its own, to begin with the questions of the funder's; or goes back to the funder's. */
  Job<Boolean> toggleOwnForm() {
    var now = shown.get().orElseThrow();
    form.get().ifPresent(RecordFormModel::commit);
    var key = now.own() ? "report.act.usualForm" : "report.act.ownForm";
    return desk.background().storage(() -> file.acts().perform(ActName.of(key, grants.label(now.report().projectGrantId())), act -> {
      if (now.own()) {
        formStore.remove(act, now.report().projectGrantId(), now.report().kind());
      } else {
        formStore.copyDefault(act, now.report().projectGrantId(), now.report().kind());
      }
      return !now.own();
    }).value());
  }

  @Override
  public String title() {
    return "report.panel";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new ReportTextsView(this, desk);
    }
    return node;
  }

  @Override
  public void show(Project project) {
    latest.start(desk.background().storage(() -> grantsOf.apply(project.id())).onSuccess(read -> {
      grants.show(read);
      reports.showOwner(project.id());
    }));
  }

  @Override
  public boolean reveal(String table, long id) {
    return reports.reveal(table, id);
  }

  @Override
  public void clear() {
    latest.stop();
    reports.showOwner(0);
  }

  private void showTexts() {
    Optional<Report> selected = reports.table().selected();
    if (selected.isEmpty()) {
      latestTexts.stop();
      form.get().ifPresent(RecordFormModel::clear);
      questions.showOwner(0);
      shown.set(Optional.empty());
      return;
    }
    var report = selected.get();
    latestTexts.start(desk.background().storage(() -> read(report)).onSuccess(this::show));
  }

  private Shown read(Report report) {
    var own = !formStore.questions(report.projectGrantId(), report.kind()).isEmpty();
    var asked = formStore.of(report.projectGrantId(), report.kind());
    return new Shown(report, asked, own, store.read(report.id()), history.of(report.id(), asked, desk.texts()));
  }

  private void show(Shown read) {
    if (!formShown.equals(Optional.of(read.form()))) {
      form.get().ifPresent(RecordFormModel::clear);
      formShown = Optional.of(read.form());
      form.set(Optional.of(model(read.form())));
    }
    form.get().orElseThrow().show(read.texts());
    questions.showOwner(read.own() ? read.report().id() : 0);
    shown.set(Optional.of(read));
  }
}
