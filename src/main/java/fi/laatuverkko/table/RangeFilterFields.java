package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.format.Parsed;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the least and the greatest number, or the first and the last day. */
final class RangeFilterFields extends VBox {

  private final RecordTableModel<?> model;
  private final String column;
  private final Column<?, ?> described;
  private final TextField lower = new TextField();
  private final TextField upper = new TextField();
  private final Label problem = new Label();

  RangeFilterFields(RecordTableModel<?> model, String column, int number) {
    this.model = model;
    this.column = column;
    this.described = model.words().column(number);
    getStyleClass().add("filter-list");
    if (model.filters().get(column) instanceof ColumnFilter.Range(var from, var to)) {
      lower.setText(from.map(ColumnFilter.Bound::text).orElse(""));
      upper.setText(to.map(ColumnFilter.Bound::text).orElse(""));
    }
    var days = described.type().editor() == Editor.DAY;
    var texts = model.words().texts();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    getChildren().setAll(
        label(texts.get(days ? "table.filter.from" : "table.filter.least"), lower), lower,
        label(texts.get(days ? "table.filter.to" : "table.filter.most"), upper), upper,
        problem);
    Stream.of(lower, upper).forEach(field -> field.textProperty().addListener(_ -> filter()));
  }

  private static Label label(String text, TextField field) {
    var label = new Label(text);
    label.setLabelFor(field);
    return label;
  }

  private void filter() {
    problem.setText("");
    var from = entered(lower, text -> BoundEntry.lower(described, text));
    var to = entered(upper, text -> BoundEntry.upper(described, text));
    if (from.isEmpty() && to.isEmpty()) {
      model.filters().remove(column);
    } else {
      model.filters().put(column, new ColumnFilter.Range(from, to));
    }
  }

  private Optional<ColumnFilter.Bound> entered(TextField field, Function<String, Parsed<ColumnFilter.Bound>> read) {
    var parsed = read.apply(field.getText());
    parsed.refusal().ifPresent(refusal -> problem.setText(refusal.in(model.words().texts())));
    return parsed.understood();
  }
}
