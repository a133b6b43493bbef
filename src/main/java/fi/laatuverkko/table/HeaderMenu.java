package fi.laatuverkko.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The context menu of a column's heading: sorting, filter, hiding, and all columns to choose from. */
final class HeaderMenu<L> extends ContextMenu {

  private final RecordTableModel<L> model;
  private final String column;

  HeaderMenu(RecordTableModel<L> model, String column, Consumer<String> filter) {
    this.model = model;
    this.column = column;
    var columns = new Menu(text("table.columns"), new FontIcon(Feather.MENU));
    getItems().setAll(
        item("table.sort.ascending", Feather.ARROW_UP, () -> model.sortBy(List.of(SortKey.ascending(column)))),
        item("table.sort.descending", Feather.ARROW_DOWN, () -> model.sortBy(List.of(SortKey.descending(column)))),
        item("table.sort.none", Feather.MINUS, () -> model.sortBy(List.of())),
        new SeparatorMenuItem(),
        item("table.filter.set", Feather.FILTER, () -> filter.accept(column)),
        new SeparatorMenuItem(),
        item("table.columns.hide", Feather.EYE_OFF, () -> show(column, false)),
        columns);
    setOnShowing(_ -> fill(columns));
  }

  private MenuItem item(String key, Feather icon, Runnable action) {
    var item = new MenuItem(text(key), new FontIcon(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void fill(Menu columns) {
    columns.getItems().clear();
    for (var place : model.layout().columns()) {
      var item = new CheckMenuItem(model.words().heading(model.words().numberOf(place.name()).orElseThrow()));
      item.setMnemonicParsing(false);
      item.setSelected(place.shown());
      item.setDisable(place.shown() && model.shownColumns().size() == 1);
      item.setOnAction(_ -> show(place.name(), item.isSelected()));
      columns.getItems().add(item);
    }
  }

  private void show(String name, boolean shown) {
    if (shown || model.shownColumns().size() > 1) {
      model.lay(model.layout().withShown(name, shown));
    }
  }

  private String text(String key) {
    return model.words().texts().get(key);
  }
}
