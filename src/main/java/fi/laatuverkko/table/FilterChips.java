package fi.laatuverkko.table;

import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which filters are on; pressing one takes it off. There is nothing to see when there is none. */
final class FilterChips extends FlowPane {

  private final RecordTableModel<?> model;

  FilterChips(RecordTableModel<?> model) {
    this.model = model;
    getStyleClass().add("filter-chips");
    managedProperty().bind(visibleProperty());
    model.filters().addListener((MapChangeListener<String, ColumnFilter>) _ -> fill());
    fill();
  }

  private void fill() {
    setVisible(!model.filters().isEmpty());
    getChildren().clear();
    for (int column = 0; column < model.words().count(); column++) {
      var name = model.words().column(column).name();
      var filter = model.filters().get(name);
      if (filter != null) {
        getChildren().add(chip(name, model.words().heading(column) + ": " + filter.words(model.words().texts())));
      }
    }
    var clear = new Hyperlink(model.words().texts().get("table.filter.clear"));
    clear.setOnAction(_ -> model.clearFilters());
    getChildren().add(clear);
  }

  private Button chip(String column, String text) {
    var chip = new Button(text, new FontIcon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("chip");
    chip.setAccessibleText(text + ". " + model.words().texts().get("table.filter.remove"));
    chip.setOnAction(_ -> model.filters().remove(column));
    return chip;
  }
}
