package fi.laatuverkko.table;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses which columns are shown; stays open while the user ticks. */
final class ColumnChooser extends MenuButton {

  private final RecordTableModel<?> model;

  ColumnChooser(RecordTableModel<?> model) {
    super(model.words().texts().get("table.columns"), new FontIcon(Feather.MENU));
    this.model = model;
    getStyleClass().add("column-chooser");
    model.layoutProperty().addListener(_ -> tick());
    for (var place : model.layout().columns()) {
      getItems().add(item(place.name()));
    }
    var reset = new MenuItem(model.words().texts().get("table.columns.reset"));
    reset.setOnAction(_ -> model.resetLayout());
    getItems().addAll(new SeparatorMenuItem(), reset);
    tick();
  }

  private CustomMenuItem item(String column) {
    var box = new CheckBox(model.words().heading(model.words().numberOf(column).orElseThrow()));
    box.setMnemonicParsing(false);
    box.setOnAction(_ -> model.lay(model.layout().withShown(column, box.isSelected())));
    var item = new CustomMenuItem(box, false);
    item.setId(column);
    return item;
  }

  /** The last column shown can't be hidden: a table without columns has no way back that one would find. */
  private void tick() {
    var last = model.shownColumns().size() == 1;
    for (var place : model.layout().columns()) {
      getItems().stream().filter(item -> place.name().equals(item.getId())).forEach(item -> {
        var box = (CheckBox) ((CustomMenuItem) item).getContent();
        box.setSelected(place.shown());
        box.setDisable(last && place.shown());
      });
    }
  }
}
