package fi.laatuverkko.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Stands where no line is: says what this place is for and offers the next step, or that nothing fits the filters. */
final class EmptyTable extends VBox {

  private final RecordTableModel<?> model;
  private final Label words = new Label();
  private @Nullable Node nextStep;

  EmptyTable(RecordTableModel<?> model) {
    this.model = model;
    getStyleClass().add("empty-table");
    words.setWrapText(true);
    model.countTextProperty().addListener(_ -> fill());
    model.totalProperty().addListener(_ -> fill());
    fill();
  }

  void offer(Node step) {
    nextStep = step;
    fill();
  }

  private void fill() {
    getChildren().clear();
    if (!model.isLoaded()) {
      return;
    }
    if (model.totalProperty().get() > 0) {
      var clear = new Button(text("table.filter.clear"));
      clear.setOnAction(_ -> model.clearFilters());
      words.setText(text("table.nothingFits"));
      getChildren().setAll(words, clear);
    } else {
      words.setText(text(model.words().columns().name() + ".empty"));
      getChildren().setAll(words);
      Optional.ofNullable(nextStep).ifPresent(getChildren()::add);
    }
  }

  private String text(String key) {
    return model.words().texts().get(key);
  }
}
