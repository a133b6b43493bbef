package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Chooses some of the few different values of a column. */
final class ChoiceFilterFields extends ScrollPane {

  private final List<CheckBox> boxes = new ArrayList<>();

  ChoiceFilterFields(RecordTableModel<?> model, String column, List<String> choices) {
    getStyleClass().addAll("edge-to-edge", "filter-choices");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    var chosen = model.filters().get(column) instanceof ColumnFilter.OneOf(var texts) ? texts : Set.<String>of();
    for (var choice : choices) {
      var box = new CheckBox(choice.isEmpty() ? model.words().texts().get("table.filter.none") : choice);
      box.setUserData(choice);
      box.setMnemonicParsing(false);
      box.setSelected(chosen.contains(choice));
      box.selectedProperty().addListener(_ -> filter(model, column));
      boxes.add(box);
    }
    var list = new VBox();
    list.getStyleClass().add("filter-list");
    list.getChildren().setAll(boxes);
    setContent(list);
  }

  private void filter(RecordTableModel<?> model, String column) {
    var texts = boxes.stream().filter(CheckBox::isSelected).map(box -> (String) box.getUserData()).collect(Collectors.toSet());
    if (texts.isEmpty()) {
      model.filters().remove(column);
    } else {
      model.filters().put(column, new ColumnFilter.OneOf(texts));
    }
  }
}
