package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;

/** The cells themselves, laid out by the widths of the columns; made anew only when the grid gets other rows or columns. */
final class GridCellsView extends Pane {

  private final GridModel<?, ?> model;
  private final GridMeasures measures;
  private final List<List<GridLabelCell>> cells = new ArrayList<>();

  GridCellsView(GridModel<?, ?> model, GridMeasures measures) {
    this.model = model;
    this.measures = measures;
    getStyleClass().add("grid-cells");
  }

  void rebuild() {
    cells.clear();
    getChildren().clear();
    var content = model.content();
    for (var row : content.rows()) {
      List<GridLabelCell> line = new ArrayList<>();
      for (var column : content.columns()) {
        line.add(new GridLabelCell(row.strong() || column.strong()));
      }
      cells.add(line);
      getChildren().addAll(line);
    }
    refresh();
  }

  boolean fits() {
    return cells.size() == model.content().rows().size()
        && (cells.isEmpty() || cells.getFirst().size() == model.content().columns().size());
  }

  void refresh() {
    var range = model.selection();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        var place = new GridPlace(row, column);
        var cell = cells.get(row).get(column);
        cell.show(model.cell(place));
        mark(cell, place, range);
      }
    }
  }

  void select() {
    var range = model.selection();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        mark(cells.get(row).get(column), new GridPlace(row, column), range);
      }
    }
  }

  private static void mark(GridLabelCell cell, GridPlace place, Optional<GridRange> range) {
    cell.select(range.filter(selected -> !selected.isOne() && selected.contains(place.row(), place.column())).isPresent(),
        range.filter(selected -> selected.lead().equals(place)).isPresent());
  }

  /** The cell under a point of this pane; the nearest one outside. */
  GridPlace at(double x, double y) {
    var content = model.content();
    int column = 0;
    while (column < content.columns().size() - 1 && x >= measures.left(content, column + 1)) {
      column++;
    }
    return content.nearest((int) Math.floor(y / measures.rowHeight()), column);
  }

  @Override
  protected double computePrefWidth(double height) {
    return measures.left(model.content(), model.content().columns().size());
  }

  @Override
  protected double computePrefHeight(double width) {
    return measures.rowHeight() * model.content().rows().size();
  }

  @Override
  protected void layoutChildren() {
    var content = model.content();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        var left = measures.left(content, column);
        cells.get(row).get(column).resizeRelocate(left, row * measures.rowHeight(), measures.left(content, column + 1) - left,
            measures.rowHeight());
      }
    }
    getChildren().stream().filter(child -> !(child instanceof GridLabelCell))
        .forEach(editor -> model.selection().map(GridRange::lead).ifPresent(lead -> {
      var left = measures.left(content, lead.column());
      editor.resizeRelocate(left, lead.row() * measures.rowHeight(), measures.left(content, lead.column() + 1) - left,
          measures.rowHeight());
    }));
  }
}
