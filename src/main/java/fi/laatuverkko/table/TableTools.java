package fi.laatuverkko.table;

import atlantafx.base.controls.CustomTextField;
import fi.laatuverkko.theme.TextScale;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands above a table: a line with search, filters, columns and what the feature puts before and after them; below it the
 * choices of lines, where there are any, which share the width.
 */
final class TableTools<L> extends VBox {

  private static final double NARROW = 720;
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final RecordTableModel<L> model;
  private final FilterPopup<L> popup;
  private final CustomTextField search = new CustomTextField();
  private final MenuButton filter;
  private final MenuButton columns;
  private final HBox line = new HBox();
  private final HBox choices = new HBox();
  private final TextScale scale = new TextScale(this);

  TableTools(RecordTableModel<L> model, FilterPopup<L> popup) {
    this.model = model;
    this.popup = popup;
    this.filter = new MenuButton(text("table.filter"), new FontIcon(Feather.FILTER));
    this.columns = new ColumnChooser(model);
    getStyleClass().add("table-tools");
    filter.setId("filter");
    filter.setOnShowing(_ -> fillFilterMenu());
    fillFilterMenu();
    prepareSearch();
    line.getStyleClass().add("tool-line");
    line.getChildren().addAll(search, filter, columns);
    HBox.setHgrow(search, Priority.ALWAYS);
    choices.getStyleClass().add("tool-choices");
    choices.managedProperty().bind(Bindings.isNotEmpty(choices.getChildren()));
    getChildren().addAll(line, choices);
    widthProperty().addListener(_ -> fit());
    scale.value().addListener(_ -> fit());
  }

  void leading(Node... nodes) {
    line.getChildren().addAll(0, uncut(nodes));
  }

  void trailing(Node... nodes) {
    line.getChildren().addAll(uncut(nodes));
  }

  /** The search gives way where it is narrow, not the words of the buttons. */
  private static List<Node> uncut(Node... nodes) {
    for (var node : nodes) {
      if (node instanceof Region region) {
        region.setMinWidth(USE_PREF_SIZE);
      }
    }
    return List.of(nodes);
  }

  void choices(Node... nodes) {
    choices.getChildren().addAll(nodes);
  }

  /** Filters of these columns get a button of their own. */
  void quickFilters(String... columns) {
    for (var column : columns) {
      choices(quickFilter(column));
    }
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** Opens the choice of what to filter by. */
  void openFilters() {
    filter.requestFocus();
    filter.show();
  }

  /** Where it is narrow the buttons that are alike in every table show their icons alone. */
  private void fit() {
    var narrow = getWidth() < NARROW * scale.value().get();
    for (var button : List.of(filter, columns)) {
      button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
    }
  }

  private Button quickFilter(String column) {
    var arrow = new Region();
    arrow.getStyleClass().add("drop-arrow");
    var button = new Button(model.words().heading(model.words().numberOf(column).orElseThrow()), arrow);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("quick-filter");
    button.setId("filter-" + column);
    button.setOnAction(_ -> popup.show(column, button));
    model.filters().addListener((MapChangeListener<String, ColumnFilter>) _ ->
        button.pseudoClassStateChanged(ACTIVE, model.filters().containsKey(column)));
    button.pseudoClassStateChanged(ACTIVE, model.filters().containsKey(column));
    return button;
  }

  private void fillFilterMenu() {
    filter.getItems().clear();
    for (int column : model.shownColumns()) {
      var item = new MenuItem(model.words().heading(column));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> popup.show(model.words().column(column).name(), filter));
      filter.getItems().add(item);
    }
  }

  private void prepareSearch() {
    var prompt = model.words().texts().find(model.words().columns().name() + ".search").orElseGet(() -> text("table.search"));
    var clear = new Button(null, new FontIcon(Feather.X));
    clear.getStyleClass().addAll("flat", "clear-search");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(text("table.search.clear"));
    clear.setOnAction(_ -> search.clear());
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    search.getStyleClass().add("search");
    search.setPromptText(prompt);
    search.setAccessibleText(prompt);
    search.setLeft(new FontIcon(Feather.SEARCH));
    search.setRight(clear);
    search.textProperty().bindBidirectional(model.searchProperty());
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
        search.clear();
        event.consume();
      }
    });
  }

  private String text(String key) {
    return model.words().texts().get(key);
  }
}
