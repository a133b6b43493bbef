package fi.laatuverkko.intake;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Shows how a file is understood: left what is stated and what each column is, right what would become of it. */
public final class IntakeView<S, P> extends SplitPane {

  private static final double WIDTH = 1060;
  private static final double HEIGHT = 560;
  private static final int MOST_LINES = 10;

  private final IntakeModel<S, P> model;
  private final Texts texts;
  private final Formats formats;
  private final GridPane columns = new GridPane();
  private final VBox facts = new VBox();
  private final GridPane decisions = new GridPane();
  private final ScrollPane decisionScroll;
  private final Label counts = new Label();
  private final RecordTableModel<IntakeLine> lines;
  private final RecordTableView<IntakeLine> linesTable;

  public IntakeView(IntakeModel<S, P> model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.formats = Formats.in(texts.language());
    var types = desk.types();
    this.lines = new RecordTableModel<>(Columns.of("intakeLine", IntakeLine::number,
        Column.of("state", types.constant(LineState.class, "intake.state").marked(state -> switch (state) {
          case TAKEN -> Mark.NONE;
          case UNCLEAR -> Mark.WARNING;
          case REFUSED -> Mark.ERROR;
        }), 110, (IntakeLine line) -> Optional.of(line.state())),
        Column.of("place", types.text(200), 150, (IntakeLine line) -> Optional.of(line.place())),
        Column.of("words", types.text(1000), 420, (IntakeLine line) -> Optional.of(line.words()))), texts, desk.background(), TableMemory.none());
    this.linesTable = RecordTableView.compact(lines, MOST_LINES);
    this.decisionScroll = scrolling(decisions);
    getStyleClass().add("intake");
    setPrefSize(WIDTH, HEIGHT);
    getItems().setAll(left(), right());
    setDividerPositions(0.46);
    model.columns().addListener((ListChangeListener<ColumnUse>) _ -> showColumns());
    model.proposalProperty().addListener((_, _, _) -> showProposal());
    model.problemProperty().addListener((_, _, _) -> showProposal());
    model.busyProperty().addListener((_, _, _) -> showProposal());
    showColumns();
    showProposal();
  }

  private Node left() {
    var file = new Label(model.file().name());
    file.getStyleClass().add("strong");
    file.setWrapText(true);
    var all = new VBox(file);
    all.getStyleClass().add("intake-side");
    model.file().notes().forEach(note -> all.getChildren().add(muted(note.in(texts))));
    if (model.file().tables().size() > 1) {
      all.getChildren().add(tables());
    }
    columns.getStyleClass().add("intake-columns");
    columns.getColumnConstraints().setAll(growing(60), growing(40));
    var scroll = scrolling(columns);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    all.getChildren().addAll(RecordFormView.compact(model.settings(), texts), heading("intake.columns"), scroll);
    return all;
  }

  private Node tables() {
    var box = new ComboBox<>(FXCollections.observableList(model.file().tables()));
    box.setId("intake-table");
    box.setConverter(words(table -> table.hidden() ? texts.get("intake.hidden", table.name()) : table.name()));
    box.valueProperty().bindBidirectional(model.tableProperty());
    box.setMaxWidth(Double.MAX_VALUE);
    return new HBox(box);
  }

  private Node right() {
    facts.getStyleClass().add("intake-facts");
    counts.setWrapText(true);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    decisions.getStyleClass().add("intake-columns");
    decisions.getColumnConstraints().setAll(growing(50), growing(50));
    decisionScroll.managedProperty().bind(decisionScroll.visibleProperty());
    linesTable.managedProperty().bind(linesTable.visibleProperty());
    VBox.setVgrow(decisionScroll, Priority.ALWAYS);
    var all = new VBox(facts, counts, decisionScroll, linesTable);
    all.getStyleClass().add("intake-side");
    return all;
  }

  private void showColumns() {
    columns.getChildren().clear();
    for (var column : model.columns()) {
      var heading = new Label(column.heading().isEmpty() ? texts.get("intake.noHeading") : column.heading());
      heading.setWrapText(true);
      heading.setMinHeight(Region.USE_PREF_SIZE);
      var box = new ComboBox<>(FXCollections.observableArrayList(
          Stream.concat(Stream.of(""), model.reading().wanted().stream().map(WantedColumn::name)).toList()));
      var other = texts.get(model.reading().other(model.match(), column.number()));
      box.setConverter(words(name -> name.isEmpty() ? other : label(name)));
      box.setValue(column.wanted());
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinWidth(0);
      box.setId("intake-column-" + column.number());
      box.setAccessibleText(heading.getText());
      box.valueProperty().addListener((_, _, name) -> model.use(column, name));
      columns.addRow(column.number(), new VBox(heading, muted(column.examples())), box);
    }
  }

  private String label(String name) {
    return model.reading().wanted().stream().filter(column -> column.name().equals(name)).findFirst().map(column -> texts.get(column.label())).orElse(name);
  }

  private void showProposal() {
    facts.getChildren().clear();
    decisions.getChildren().clear();
    var proposal = model.proposalProperty().get();
    if (model.busyProperty().get()) {
      facts.getChildren().add(muted(texts.get("intake.reading", model.file().name())));
    } else if (proposal.isEmpty()) {
      var problem = new Label(model.problemProperty().get());
      problem.setWrapText(true);
      problem.getStyleClass().add("problem");
      facts.getChildren().add(problem);
    }
    counts.setText("");
    List<IntakeLine> shown = new ArrayList<>();
    proposal.ifPresent(made -> {
      if (!model.busyProperty().get()) {
        made.facts().forEach(fact -> facts.getChildren().add(wrapped(fact.in(texts))));
        model.tableProperty().get().notes().forEach(note -> facts.getChildren().add(muted(note.in(texts))));
      }
      counts.setText(Stream.of(LineState.values()).filter(state -> state == LineState.TAKEN || made.lines().count(state) > 0)
          .map(state -> texts.get("intake.count." + state.name(), formats.whole((int) made.lines().count(state)))).collect(Collectors.joining("   ")));
      made.decisions().forEach(this::showDecision);
      Stream.of(LineState.REFUSED, LineState.UNCLEAR).flatMap(state -> made.lines().notes(state).stream())
          .forEach(note -> shown.add(new IntakeLine(shown.size() + 1L, note.state(), note.place().in(texts), note.problem().in(texts))));
    });
    decisionScroll.setVisible(!decisions.getChildren().isEmpty());
    linesTable.setVisible(!shown.isEmpty());
    lines.show(shown);
  }

  private void showDecision(Decision decision) {
    var question = wrapped(decision.question().in(texts));
    var box = new ComboBox<>(FXCollections.observableList(decision.options()));
    box.setConverter(words(option -> option.words().in(texts)));
    box.setPromptText(texts.get("intake.decide"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setId("intake-decision-" + decisions.getRowCount());
    box.setAccessibleText(question.getText());
    model.answer(decision).ifPresent(answer -> decision.options().stream().filter(option -> option.name().equals(answer)).findFirst().ifPresent(box::setValue));
    box.valueProperty().addListener((_, _, option) -> model.decide(decision, option.name()));
    decisions.addRow(decisions.getRowCount(), question, box);
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("strong");
    return label;
  }

  private static Label wrapped(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label muted(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    return label;
  }

  private static ScrollPane scrolling(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    return scroll;
  }

  private static ColumnConstraints growing(double percent) {
    var constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    constraints.setHalignment(HPos.LEFT);
    return constraints;
  }

  private static <T> StringConverter<T> words(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    };
  }
}
