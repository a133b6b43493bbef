package fi.laatuverkko.report;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.report.ReportsPanel.Shown;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reports, the answers of the one selected with what can be done to them, the questions of an own form, and earlier answers. */
final class ReportTextsView extends VBox {

  private static final int MOST_CHANGES = 8;

  private final ReportsPanel panel;
  private final Desk desk;
  private final Texts texts;
  private final VBox answers = new VBox();
  private final RecordTableModel<AnswerChange> earlier;

  ReportTextsView(ReportsPanel panel, Desk desk) {
    this.panel = panel;
    this.desk = desk;
    this.texts = desk.texts();
    this.earlier = new RecordTableModel<>(columns(), texts, desk.background(), TableMemory.none());
    var questions = new TitledPane(texts.get("report.questions"), new PartsView<>(panel.questions(), desk));
    questions.setExpanded(false);
    var history = new TitledPane(texts.get("report.earlier"), RecordTableView.compact(earlier, MOST_CHANGES));
    history.setExpanded(false);
    var below = new VBox(tools(), answers, questions, history);
    below.getStyleClass().add("panel-stack");
    showWhile(below, Optional::isPresent);
    List.of(questions, history).forEach(pane -> pane.getStyleClass().add("parts-fold"));
    showWhile(questions, shown -> shown.filter(Shown::own).isPresent());
    showWhile(history, shown -> shown.filter(some -> !some.earlier().isEmpty()).isPresent());
    panel.formProperty().addListener((_, _, form) -> showForm(form));
    showForm(panel.formProperty().get());
    panel.shownProperty().addListener((_, _, shown) -> earlier.show(shown.map(Shown::earlier).orElse(List.of())));
    earlier.show(panel.shownProperty().get().map(Shown::earlier).orElse(List.of()));
    getChildren().setAll(new PartsView<>(panel.reports(), desk), below);
  }

  private Columns<AnswerChange> columns() {
    var types = desk.types();
    return Columns.of("answerHistory", AnswerChange::number,
        Column.of("at", types.moment(), 150, (AnswerChange change) -> Optional.of(change.at())),
        Column.of("by", types.text(80), 110, (AnswerChange change) -> Optional.of(change.by())),
        Column.of("question", types.text(400), 200, (AnswerChange change) -> Optional.of(change.question())),
        Column.of("answer", types.text(20_000), 300, AnswerChange::answer));
  }

  private void showWhile(Node node, Predicate<Optional<Shown>> rule) {
    node.visibleProperty().bind(panel.shownProperty().map(rule::test));
    node.managedProperty().bind(node.visibleProperty());
  }

  private void showForm(Optional<RecordFormModel<ReportTexts>> form) {
    answers.getChildren().setAll(form.<Node>map(model -> new RecordFormView<>(model, texts)).stream().toList());
  }

  private VBox tools() {
    var draft = new Button(texts.get("report.draft"), new FontIcon(Feather.EDIT_3));
    draft.setId("draft-report");
    draft.setOnAction(_ -> panel.draft().onSuccess(count -> desk.dialogs().tell(texts.get("report.told.drafted", count))).onFailure(desk.dialogs()::fail).start());
    var own = new Button();
    own.setId("own-form");
    own.textProperty().bind(panel.shownProperty().map(shown -> texts.get(shown.filter(Shown::own).isPresent() ? "report.usualForm" : "report.ownForm")));
    own.setOnAction(_ -> panel.toggleOwnForm().onFailure(desk.dialogs()::fail).start());
    var help = new Label(texts.get("report.draftHelp"));
    help.getStyleClass().add("field-help");
    help.setWrapText(true);
    draft.setMinWidth(USE_PREF_SIZE);
    own.setMinWidth(USE_PREF_SIZE);
    var buttons = new HBox(draft, own);
    buttons.getStyleClass().add("parts-tools");
    var words = new HBox(help);
    words.getStyleClass().add("parts-tools");
    return new VBox(buttons, words);
  }
}
