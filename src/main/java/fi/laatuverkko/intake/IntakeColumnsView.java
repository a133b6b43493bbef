package fi.laatuverkko.intake;

import fi.laatuverkko.text.Texts;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The columns of a table: what each is called, what stands in it, and what it is taken for. */
final class IntakeColumnsView extends GridPane {

  private final IntakeModel<?, ?> model;
  private final Texts texts;

  IntakeColumnsView(IntakeModel<?, ?> model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("intake-columns");
    getColumnConstraints().setAll(IntakeParts.growing(52), IntakeParts.growing(48));
    model.columns().addListener((ListChangeListener<ColumnUse>) _ -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    for (var column : model.columns()) {
      var heading = IntakeParts.words(column.heading().isEmpty() ? texts.get("intake.noHeading") : column.heading());
      var box = new ComboBox<>(FXCollections.observableArrayList(
          Stream.concat(Stream.of(""), model.reading().wanted().stream().map(WantedColumn::name)).toList()));
      var other = texts.get(model.reading().other(model.match(), column.number()));
      box.setConverter(IntakeParts.shownAs(name -> name.isEmpty() ? other : label(name)));
      box.setValue(column.wanted());
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinWidth(0);
      box.setId("intake-column-" + column.number());
      box.setAccessibleText(heading.getText());
      box.valueProperty().addListener((_, _, name) -> model.use(column, name));
      addRow(column.number(), new VBox(heading, IntakeParts.muted(column.examples())), box);
    }
  }

  private String label(String name) {
    return model.reading().wanted().stream().filter(column -> column.name().equals(name)).findFirst().map(column -> texts.get(column.label())).orElse(name);
  }
}
