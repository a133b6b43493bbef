package fi.laatuverkko.report;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.grant.GrantChoices;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The reports owed for a project, and below the one selected its answers under the questions of the funder's form. */
final class ReportsPanel implements RecordPanel<Project> {

  private final Desk desk;
  private final OpenFile file;
  private final PartsModel<Report> reports;
  private final ReportTextsStore store;
  private final GrantChoices grants;
  private final LongFunction<Map<Long, String>> grantsOf;
  private final Map<ReportKind, RecordFormModel<ReportTexts>> forms;
  private final Latest latest = new Latest();
  private final Latest latestTexts = new Latest();
  private @Nullable Region node;

  /** @param grantsOf the names of a project's decisions by key; called on the storage thread */
  ReportsPanel(PartKind<Report> reports, ReportTextsStore store, GrantChoices grants, LongFunction<Map<Long, String>> grantsOf, OpenFile file, Desk desk) {
    this.desk = desk;
    this.file = file;
    this.store = store;
    this.grants = grants;
    this.grantsOf = grantsOf;
    this.reports = new PartsModel<>(reports, file, desk);
    this.forms = Map.of(ReportKind.INTERIM, form(ReportKind.INTERIM), ReportKind.FINAL, form(ReportKind.FINAL));
    this.reports.table().selectedProperty().addListener((_, _, _) -> showTexts());
    file.changes().listen(Set.of("report_answer"), _ -> showTexts());
  }

  private RecordFormModel<ReportTexts> form(ReportKind kind) {
    var form = ReportTextsForm.of(ReportFormFile.read(kind), desk.types());
    return new RecordFormModel<>(form, desk.texts(), ReportTexts::reportId, desk.background(),
        (before, after, field) -> save(before, after, form.label(field, desk.texts())));
  }

  private ReportTexts save(ReportTexts before, ReportTexts after, String question) {
    return file.acts().perform(ActName.of("report.act.answered", question), act -> store.update(act, before, after)).value();
  }

  @Override
  public String title() {
    return "report.panel";
  }

  @Override
  public Region node() {
    if (node == null) {
      var view = new PartsView<>(reports, desk);
      for (var kind : ReportKind.values()) {
        var form = new RecordFormView<>(forms.get(kind), desk.texts());
        form.visibleProperty().bind(reports.table().selectedProperty().map(report -> report.filter(shown -> shown.kind() == kind).isPresent()));
        form.managedProperty().bind(form.visibleProperty());
        view.below(form);
      }
      node = view;
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
      List.copyOf(forms.values()).forEach(RecordFormModel::clear);
      return;
    }
    var report = selected.get();
    latestTexts.start(desk.background().storage(() -> store.read(report.id())).onSuccess(texts -> {
      forms.forEach((kind, form) -> {
        if (kind == report.kind()) {
          form.show(texts);
        } else {
          form.clear();
        }
      });
    }));
  }
}
