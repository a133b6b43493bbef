package fi.laatuverkko.worktime;

import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The hours by month under their heading. */
final class MonthsView extends VBox {

  private static final int MOST_LINES = 6;

  MonthsView(RecordTableModel<MonthLine> table, Texts texts) {
    getStyleClass().add("parts");
    var heading = new Label(texts.get("worktime.months"));
    heading.getStyleClass().add("form-heading");
    getChildren().setAll(heading, RecordTableView.compact(table, MOST_LINES));
  }
}
