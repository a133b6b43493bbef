package fi.laatuverkko.table;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for words the text of a column has to hold. */
final class TextFilterFields extends VBox {

  TextFilterFields(RecordTableModel<?> model, String column) {
    getStyleClass().add("filter-list");
    var label = new Label(model.words().texts().get("table.filter.contains"));
    var field = new TextField(model.filters().get(column) instanceof ColumnFilter.Contains(var text) ? text : "");
    label.setLabelFor(field);
    field.textProperty().addListener((_, _, text) -> {
      if (text.isBlank()) {
        model.filters().remove(column);
      } else {
        model.filters().put(column, new ColumnFilter.Contains(text));
      }
    });
    getChildren().setAll(label, field);
  }
}
