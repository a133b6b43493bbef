package fi.laatuverkko.table;

import fi.laatuverkko.theme.TextScale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The columns on the screen: laid as the model says, and telling the model what the user does to them. */
final class LaidColumns<L> {

  private final RecordTableModel<L> model;
  private final TableView<Row<L>> table;
  private final TextScale scale;
  private boolean laying;

  LaidColumns(RecordTableModel<L> model, TableView<Row<L>> table, TextScale scale, Consumer<String> filter) {
    this.model = model;
    this.table = table;
    this.scale = scale;
    for (int column = 0; column < model.words().count(); column++) {
      table.getColumns().add(column(column));
      table.getColumns().getLast().setContextMenu(new HeaderMenu<>(model, model.words().column(column).name(), filter));
    }
    lay();
    table.getColumns().addListener((ListChangeListener<TableColumn<Row<L>, ?>>) _ -> taken(this::keepOrder));
    table.setSortPolicy(_ -> {
      taken(this::keepSort);
      return true;
    });
    model.layoutProperty().addListener(_ -> lay());
    scale.value().addListener(_ -> lay());
  }

  private Optional<TableColumn<Row<L>, ?>> find(String name) {
    return table.getColumns().stream().filter(column -> column.getId().equals(name)).findFirst();
  }

  private TableColumn<Row<L>, RowValues<L>> column(int number) {
    var described = model.words().column(number);
    var column = new TableColumn<Row<L>, RowValues<L>>(model.words().heading(number));
    column.setId(described.name());
    column.setCellValueFactory(row -> row.getValue().shownProperty());
    column.setCellFactory(_ -> new RecordCell<>(model.words(), number));
    column.setMinWidth(48);
    if (described.type().numeric()) {
      column.getStyleClass().add("numeric");
    }
    column.widthProperty().addListener(_ -> taken(() -> keepWidth(column)));
    return column;
  }

  /** A table that makes its columns fill its width has no widths of the user's own. */
  private void keepWidth(TableColumn<?, ?> column) {
    if (hasOwnWidths()) {
      model.lay(model.layout().withWidth(column.getId(), (int) Math.round(column.getWidth() / scale.value().get())));
    }
  }

  private void keepOrder() {
    if (table.getColumns().size() == model.words().count()) {
      model.lay(model.layout().inOrder(table.getColumns().stream().map(TableColumn::getId).toList()));
    }
  }

  private void keepSort() {
    model.sortBy(table.getSortOrder().stream()
        .map(column -> new SortKey(column.getId(), column.getSortType() == SortType.DESCENDING)).toList());
  }

  /** Takes over what the user did, but not what we are doing ourselves; it is on the screen already and needn't be laid again. */
  private void taken(Runnable change) {
    if (!laying) {
      laying = true;
      change.run();
      laying = false;
    }
  }

  private void lay() {
    if (laying) {
      return;
    }
    laying = true;
    var layout = model.layout();
    var columns = layout.columns().stream().flatMap(place -> find(place.name()).stream()).toList();
    if (!columns.equals(table.getColumns())) {
      table.getColumns().setAll(List.copyOf(columns));
    }
    for (var place : layout.columns()) {
      find(place.name()).ifPresent(column -> {
        column.setVisible(place.shown());
        column.setPrefWidth(place.width() * scale.value().get());
      });
    }
    laySort(layout);
    fill();
    laying = false;
  }

  /** A table that makes its columns fill its width does so only when that changes. */
  private void fill() {
    if (!hasOwnWidths()) {
      table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
  }

  private boolean hasOwnWidths() {
    return table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY;
  }

  private void laySort(TableLayout layout) {
    for (var key : layout.sort()) {
      find(key.column()).ifPresent(column -> column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING));
    }
    var order = layout.sort().stream().flatMap(key -> find(key.column()).stream()).toList();
    if (!order.equals(table.getSortOrder())) {
      table.getSortOrder().setAll(order);
    }
  }
}
