package fi.laatuverkko.intake;

import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.text.Texts;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows how a file is understood: left what is stated and what each column is, right what would become of it. */
public final class IntakeView<S, P> extends SplitPane {

  private static final double WIDTH = 1080;
  private static final double HEIGHT = 590;

  private final IntakeModel<S, P> model;
  private final Texts texts;

  public IntakeView(IntakeModel<S, P> model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    getStyleClass().add("intake");
    setPrefSize(WIDTH, HEIGHT);
    getItems().setAll(left(), new IntakeProposalView(model, desk));
    setDividerPositions(0.46);
  }

  private Node left() {
    var file = IntakeParts.words(model.file().name());
    file.getStyleClass().add("strong");
    var all = new VBox(file);
    all.getStyleClass().add("intake-side");
    model.file().notes().forEach(note -> all.getChildren().add(IntakeParts.muted(note.in(texts))));
    if (model.file().tables().size() > 1) {
      all.getChildren().add(tables());
    }
    var columns = IntakeParts.scrolling(new IntakeColumnsView(model, texts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    all.getChildren().addAll(RecordFormView.compact(model.settings(), texts), IntakeParts.heading(texts.get("intake.columns")), columns);
    return all;
  }

  private Node tables() {
    var box = new ComboBox<>(FXCollections.observableArrayList(model.file().tables()));
    box.setId("intake-table");
    box.setConverter(IntakeParts.shownAs(table -> table.hidden() ? texts.get("intake.hidden", table.name()) : table.name()));
    box.valueProperty().bindBidirectional(model.tableProperty());
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
