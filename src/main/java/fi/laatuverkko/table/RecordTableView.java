package fi.laatuverkko.table;

import fi.laatuverkko.theme.TextScale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows a {@link RecordTableModel}: a line of tools (search, filters, columns), the active filters, the table.
 * A compact one, for parts of a record inside its form, is the table alone, as high as its lines.
 */
public final class RecordTableView<L> extends VBox {

  private final RecordTableModel<L> model;
  private final TableView<Row<L>> table = new TableView<>();

  public RecordTableView(RecordTableModel<L> model) {
    this.model = model;
    getStyleClass().add("record-table");
    var scale = new TextScale(this);
    table.getStyleClass().add("record-rows");
    new LaidColumns<>(model, table, scale);
    table.setItems(model.shown());
    table.setSelectionModel(new RecordSelectionModel<>(table, model.selection()));
    setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }
}
