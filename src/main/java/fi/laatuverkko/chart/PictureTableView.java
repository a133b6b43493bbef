package fi.laatuverkko.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The values of a chart as a table: the first column says what, the others are figures. */
final class PictureTableView extends TableView<List<String>> {

  private static final double ROW = 30;

  PictureTableView() {
    getStyleClass().add("picture-table");
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  void show(PictureTable shown) {
    getColumns().clear();
    for (int number = 0; number < shown.headings().size(); number++) {
      getColumns().add(column(shown.headings().get(number), number));
    }
    getItems().setAll(shown.rows());
    setPrefHeight(ROW * (Math.min(10, shown.rows().size()) + 1.4));
    setMinHeight(ROW * (Math.min(4, shown.rows().size()) + 1.4));
  }

  private static TableColumn<List<String>, String> column(String heading, int number) {
    var column = new TableColumn<List<String>, String>(heading);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(number)));
    column.setSortable(false);
    if (number > 0) {
      column.getStyleClass().add("picture-figure");
    }
    return column;
  }
}
