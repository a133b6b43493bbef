package fi.laatuverkko.grant.closing;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The closing: figures with their formulas, below them what was paid and returned. */
final class ClosingView extends VBox {

  private final GridPane figures = new GridPane();
  private final Label empty = new Label();

  /** @param decision the choice of the decision */
  ClosingView(Node decision, List<Node> below) {
    getStyleClass().add("money-panel");
    figures.getStyleClass().add("closing-figures");
    var label = new ColumnConstraints();
    label.setMinWidth(Region.USE_PREF_SIZE);
    var value = new ColumnConstraints();
    value.setHalignment(HPos.RIGHT);
    value.setMinWidth(Region.USE_PREF_SIZE);
    var how = new ColumnConstraints();
    how.setHgrow(Priority.ALWAYS);
    figures.getColumnConstraints().setAll(label, value, how);
    empty.setWrapText(true);
    empty.getStyleClass().add("muted");
    getChildren().setAll(decision, empty, figures);
    getChildren().addAll(below);
  }

  /** @param reason why there are no figures */
  void show(List<ClosingLine> lines, String reason) {
    empty.setText(reason);
    empty.setVisible(lines.isEmpty());
    empty.setManaged(lines.isEmpty());
    figures.getChildren().clear();
    for (int row = 0; row < lines.size(); row++) {
      var line = lines.get(row);
      var label = new Label(line.label());
      var value = new Label(line.value());
      if (line.strong()) {
        label.getStyleClass().add("strong");
        value.getStyleClass().add("strong");
      }
      var how = new Label(line.how());
      how.getStyleClass().add("muted");
      how.setWrapText(true);
      figures.addRow(row, label, value, how);
    }
  }
}
