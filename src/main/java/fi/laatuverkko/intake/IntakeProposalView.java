package fi.laatuverkko.intake;

import fi.laatuverkko.field.Mark;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What would become of a file: what was understood, what has to be decided, which lines are in the way. */
final class IntakeProposalView extends ScrollPane {

  private final IntakeModel<?, ?> model;
  private final Texts texts;
  private final Formats formats;
  private final VBox facts = new VBox();
  private final Label counts = IntakeParts.heading("");
  private final Label obstacle = IntakeParts.words("");
  private final Label decisionsHeading;
  private final GridPane decisions = new GridPane();
  private final GridPane lines = new GridPane();

  IntakeProposalView(IntakeModel<?, ?> model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.formats = Formats.in(texts.language());
    this.decisionsHeading = IntakeParts.heading(texts.get("intake.decisions"));
    facts.getStyleClass().add("intake-facts");
    obstacle.getStyleClass().add("problem");
    decisions.getStyleClass().add("intake-columns");
    decisions.getColumnConstraints().setAll(IntakeParts.growing(50), IntakeParts.growing(50));
    lines.getStyleClass().add("intake-lines");
    lines.getColumnConstraints().setAll(asWideAsItsWords(), asWideAsItsWords(), new ColumnConstraints());
    Stream.of(counts, obstacle, decisionsHeading, decisions, lines).forEach(IntakeProposalView::takesRoomWhenVisible);
    var all = new VBox(facts, counts, obstacle, lines, decisionsHeading, decisions);
    all.getStyleClass().addAll("intake-side", "intake-proposal");
    setContent(all);
    setFitToWidth(true);
    model.proposalProperty().addListener((_, _, _) -> show());
    model.problemProperty().addListener((_, _, _) -> show());
    model.busyProperty().addListener((_, _, _) -> show());
    model.obstacleProperty().addListener((_, _, _) -> showObstacle());
    show();
  }

  private static ColumnConstraints asWideAsItsWords() {
    var constraints = new ColumnConstraints();
    constraints.setMinWidth(Region.USE_PREF_SIZE);
    return constraints;
  }

  private static void takesRoomWhenVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }

  private void show() {
    facts.getChildren().clear();
    decisions.getChildren().clear();
    var proposal = model.proposalProperty().get();
    if (model.busyProperty().get()) {
      facts.getChildren().add(IntakeParts.muted(texts.get("intake.reading", model.file().name())));
    } else if (proposal.isEmpty()) {
      var problem = IntakeParts.words(model.problemProperty().get());
      problem.getStyleClass().add("problem");
      facts.getChildren().add(problem);
    }
    lines.getChildren().clear();
    if (!model.busyProperty().get()) {
      proposal.ifPresent(this::show);
    }
    counts.setVisible(!model.busyProperty().get() && proposal.isPresent());
    decisionsHeading.setVisible(!decisions.getChildren().isEmpty());
    decisions.setVisible(!decisions.getChildren().isEmpty());
    lines.setVisible(!lines.getChildren().isEmpty());
    showObstacle();
  }

  private void show(Proposal<?> made) {
    made.facts().forEach(fact -> facts.getChildren().add(IntakeParts.words(fact.in(texts))));
    model.tableProperty().get().notes().forEach(note -> facts.getChildren().add(IntakeParts.muted(note.in(texts))));
    counts.setText(Stream.of(LineState.values()).filter(state -> state == LineState.TAKEN || made.lines().count(state) > 0)
        .map(state -> texts.get("intake.count." + state.name(), formats.whole((int) made.lines().count(state)))).collect(Collectors.joining("   ")));
    made.decisions().forEach(this::showDecision);
    Stream.of(LineState.REFUSED, LineState.UNCLEAR).flatMap(state -> made.lines().notes(state).stream())
        .sorted(Comparator.comparing(LineNote::state).reversed().thenComparing(note -> note.place().line())).forEach(this::showLine);
  }

  private void showLine(LineNote note) {
    var state = new Label(texts.get("intake.state." + note.state().name()));
    MarkIcon.of(note.state() == LineState.REFUSED ? Mark.ERROR : Mark.WARNING).ifPresent(state::setGraphic);
    lines.addRow(lines.getRowCount(), state, new Label(note.place().in(texts)), IntakeParts.words(note.problem().in(texts)));
  }

  private void showObstacle() {
    var found = model.obstacleProperty().get();
    obstacle.setText(found.map(inTheWay -> texts.get("intake.obstacle." + inTheWay.name())).orElse(""));
    obstacle.setVisible(found.isPresent());
  }

  private void showDecision(Decision decision) {
    var question = IntakeParts.words(decision.question().in(texts));
    var box = new ComboBox<>(FXCollections.observableArrayList(decision.options()));
    box.setConverter(IntakeParts.shownAs(option -> option.words().in(texts)));
    box.setPromptText(texts.get("intake.decide"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setId("intake-decision-" + decisions.getRowCount());
    box.setAccessibleText(question.getText());
    model.answer(decision).ifPresent(answer -> decision.options().stream().filter(option -> option.name().equals(answer)).findFirst().ifPresent(box::setValue));
    box.valueProperty().addListener((_, _, option) -> model.decide(decision, option.name()));
    decisions.addRow(decisions.getRowCount(), question, box);
  }
}
