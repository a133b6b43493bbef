package fi.laatuverkko.table;

import fi.laatuverkko.theme.TextScale;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows a {@link RecordTableModel}: a line of tools (search, filters, columns), the active filters, the table.
 * A compact one, for parts of a record inside its form, is the table alone, as high as its lines.
 */
public final class RecordTableView<L> extends VBox {

  private static final KeyCombination FILTERS = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /** Height of the bar for scrolling sideways against that of a line. */
  private static final double SCROLL_BAR = 0.5;

  private final RecordTableModel<L> model;
  private final TableView<Row<L>> table = new TableView<>();
  private final FilterPopup<L> popup;
  private final TableTools<L> tools;
  private final EmptyTable empty;
  private final TableKeys<L> keys;
  private final LaidColumns<L> columns;

  public RecordTableView(RecordTableModel<L> model) {
    this.model = model;
    this.popup = new FilterPopup<>(model);
    this.tools = new TableTools<>(model, popup);
    this.empty = new EmptyTable(model);
    this.keys = new TableKeys<>(model, table);
    getStyleClass().add("record-table");
    getChildren().setAll(tools, new FilterChips(model), table);
    setVgrow(table, Priority.ALWAYS);
    prepareTable();
    this.columns = new LaidColumns<>(model, table, new TextScale(this), this::openFilter);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (FILTERS.match(event) && hasTools()) {
        tools.openFilters();
        event.consume();
      }
    });
  }

  /** A table without tools, as high as its lines but never higher than so many; longer ones scroll. */
  public static <L> RecordTableView<L> compact(RecordTableModel<L> model, int mostLines) {
    var view = new RecordTableView<>(model);
    view.getStyleClass().add("compact");
    view.getChildren().removeAll(view.tools);
    view.shrinkToLines(mostLines);
    return view;
  }

  /** Puts nodes before the search, such as the button for a new record. */
  public RecordTableView<L> leading(Node... nodes) {
    tools.leading(nodes);
    return this;
  }

  /** Puts choices of what lines to show below the line of tools. */
  public RecordTableView<L> choices(Node... nodes) {
    tools.choices(nodes);
    return this;
  }

  /** Puts nodes at the end of the line of tools. */
  public RecordTableView<L> trailing(Node... nodes) {
    tools.trailing(nodes);
    return this;
  }

  /** Gives the filters of these columns a button of their own. */
  public RecordTableView<L> quickFilters(String... columns) {
    tools.quickFilters(columns);
    return this;
  }

  /** What can be done to the selected lines, in the order of the context menu. */
  @SafeVarargs
  public final RecordTableView<L> actions(RowAction<L>... actions) {
    keys.add(List.of(actions));
    return this;
  }

  /** The one next step offered where there is no line at all, such as a button for the first record. */
  public RecordTableView<L> nextStep(Node step) {
    empty.offer(step);
    return this;
  }

  public RecordTableModel<L> model() {
    return model;
  }

  public void focusSearch() {
    tools.focusSearch();
  }

  public void focusTable() {
    table.requestFocus();
  }

  /** Copies the selected lines with the headings, for the window's edit menu. */
  public void copy() {
    keys.copy();
  }

  public void selectAll() {
    model.selection().all();
  }

  TableView<Row<L>> table() {
    return table;
  }

  private void prepareTable() {
    table.getStyleClass().add("record-rows");
    table.setItems(model.shown());
    table.setSelectionModel(new RecordSelectionModel<>(table, model.selection()));
    table.setPlaceholder(empty);
    table.setRowFactory(_ -> row());
    table.accessibleTextProperty().bind(model.countTextProperty());
    model.showOn(new TableScroll<>(table, model.selection()));
  }

  private void openFilter(String column) {
    popup.show(column, hasTools() ? tools : table);
  }

  private boolean hasTools() {
    return getChildren().contains(tools);
  }

  private TableRow<Row<L>> row() {
    var row = new TableRow<Row<L>>();
    row.setOnMouseClicked(keys::doubleClicked);
    return row;
  }

  private void shrinkToLines(int mostLines) {
    var height = Bindings.createDoubleBinding(() -> {
      var lines = model.shown().isEmpty() ? 3 : Math.min(model.shown().size(), mostLines);
      var bar = columns.widerProperty().get() ? table.getFixedCellSize() * SCROLL_BAR : 0;
      return Math.ceil((lines + 1) * table.getFixedCellSize()) + bar + 4;
    }, model.shown(), table.fixedCellSizeProperty(), columns.widerProperty());
    table.prefHeightProperty().bind(height);
    table.minHeightProperty().bind(height);
    setVgrow(table, Priority.NEVER);
  }
}
