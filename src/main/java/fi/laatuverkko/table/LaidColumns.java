package fi.laatuverkko.table;

import fi.laatuverkko.field.Editor;
import fi.laatuverkko.theme.TextScale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The columns on the screen: laid as the model says, and telling the model what the user does to them. */
final class LaidColumns<L> {

  /** A column of words this wide shows texts or names of any length; narrower ones are for codes and a few known words. */
  private static final int WORDS = 150;
  /** Room for a day in the language with the longest ones. */
  private static final double LEAST_FOR_DAY = 116;
  private static final double TOOLKITS_FIRST_WIDTH = 80;
  /** How much of its wished width a column of words keeps. */
  private static final double LEAST_SHARE = 0.75;

  private final RecordTableModel<L> model;
  private final TableView<Row<L>> table;
  private final TextScale scale;
  private final ReadOnlyBooleanWrapper wider = new ReadOnlyBooleanWrapper();
  private boolean laying;
  private double room;

  LaidColumns(RecordTableModel<L> model, TableView<Row<L>> table, TextScale scale, Consumer<String> filter) {
    this.model = model;
    this.table = table;
    this.scale = scale;
    for (int column = 0; column < model.words().count(); column++) {
      table.getColumns().add(column(column));
      table.getColumns().getLast().setContextMenu(new HeaderMenu<>(model, model.words().column(column).name(), filter));
    }
    table.setColumnResizePolicy(this::resize);
    lay();
    table.getColumns().addListener((ListChangeListener<TableColumn<Row<L>, ?>>) _ -> taken(this::keepOrder));
    table.setSortPolicy(_ -> {
      taken(this::keepSort);
      return true;
    });
    model.layoutProperty().addListener(_ -> lay());
    scale.value().addListener(_ -> lay());
  }

  /** True where the columns are wider than the table, so that it scrolls sideways. */
  ReadOnlyBooleanProperty widerProperty() {
    return wider.getReadOnlyProperty();
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

  /** With the first width of her own the user has all of them: nothing is fitted from then on. */
  private void keepWidth(TableColumn<?, ?> column) {
    if (model.layout().hasFirstWidths(model.words().columns())) {
      var widths = model.layout();
      for (var shown : table.getVisibleLeafColumns()) {
        widths = widths.withWidth(shown.getId(), unscaled(shown.getWidth()));
      }
      model.lay(widths);
    } else {
      model.lay(model.layout().withWidth(column.getId(), unscaled(column.getWidth())));
    }
  }

  private int unscaled(double width) {
    return (int) Math.round(width / scale.value().get());
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
        put(column, place.width() * scale.value().get());
      });
    }
    laySort(layout);
    fit();
    laying = false;
  }

  /** Takes the user's drag as it is; fits the columns when the room or the columns have changed. */
  private boolean resize(TableView.ResizeFeatures<?> features) {
    room = features.getContentWidth();
    if (features.getColumn() != null) {
      return TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
    }
    if (!laying) {
      laying = true;
      fit();
      laying = false;
    }
    return true;
  }

  private void fit() {
    if (room > 0 && model.layout().hasFirstWidths(model.words().columns())) {
      putFitting();
    }
    wider.set(room > 0 && table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum() > room + 1);
  }

  private void putFitting() {
    var columns = table.getVisibleLeafColumns();
    var widths = ColumnFit.widths(columns.stream().map(this::wish).toList(), Math.floor(room));
    for (int at = 0; at < columns.size(); at++) {
      put(columns.get(at), widths.get(at));
    }
  }

  /** A column of exactly the toolkit's first width would be taken for one that nobody has laid, and be fitted to its content. */
  private static void put(TableColumn<?, ?> column, double width) {
    column.setPrefWidth(width == TOOLKITS_FIRST_WIDTH ? width + 1 : width);
  }

  private ColumnFit.Wish wish(TableColumn<?, ?> column) {
    var described = model.words().column(model.words().numberOf(column.getId()).orElseThrow());
    var width = described.width() * scale.value().get();
    var type = described.type();
    if (type.editor() == Editor.DAY) {
      return ColumnFit.Wish.fixed(Math.max(width, LEAST_FOR_DAY * scale.value().get()));
    }
    var words = !type.numeric() && (type.limit().isPresent() || type.choices().isPresent()) && described.width() >= WORDS;
    return words ? new ColumnFit.Wish(width, width * LEAST_SHARE, true) : ColumnFit.Wish.fixed(width);
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
