package fi.laatuverkko.table;

import atlantafx.base.controls.Popover;
import fi.laatuverkko.field.Editor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The little window in which one column's filter is set; every change in it takes effect at once. */
final class FilterPopup<L> {

  private final RecordTableModel<L> model;

  FilterPopup(RecordTableModel<L> model) {
    this.model = model;
  }

  /** Opens under the node that was pressed. */
  void show(String column, Node under) {
    var popover = new Popover(content(column));
    popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setAnimated(false);
    popover.show(under);
  }

  VBox content(String column) {
    var number = model.words().numberOf(column).orElseThrow();
    var heading = new Label(model.words().heading(number));
    heading.getStyleClass().add("strong");
    var fields = fields(column, number);
    var remove = new Hyperlink(model.words().texts().get("table.filter.remove"));
    remove.setOnAction(_ -> {
      model.filters().remove(column);
      remove.getScene().getWindow().hide();
    });
    var content = new VBox(heading, fields, remove);
    content.getStyleClass().add("filter-popup");
    return content;
  }

  private Node fields(String column, int number) {
    var type = model.words().column(number).type();
    if (type.numeric() || type.editor() == Editor.DAY) {
      return new RangeFilterFields(model, column, number);
    }
    return model.choices(number).<Node>map(choices -> new ChoiceFilterFields(model, column, choices))
        .orElseGet(() -> new TextFilterFields(model, column));
  }
}
