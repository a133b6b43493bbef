package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What keys, double clicks and the context menu do to the selected lines. */
final class TableKeys<L> {

  private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
  private static final Set<KeyCode> MOVES = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  /** Above so many selected rows the table would give up those outside a new range one by one. */
  private static final int SLOW_TO_SHRINK = 500;

  private final RecordTableModel<L> model;
  private final List<RowAction<L>> actions = new ArrayList<>();

  TableKeys(RecordTableModel<L> model, TableView<Row<L>> table) {
    this.model = model;
    table.addEventFilter(KeyEvent.KEY_PRESSED, event -> shrink(event.isShiftDown() && MOVES.contains(event.getCode())));
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> shrink(event.isShiftDown()));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showMenu(table, event));
  }

  void add(List<RowAction<L>> more) {
    actions.addAll(more);
  }

  /** For each row of the table. */
  void doubleClicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      actions.stream().filter(action -> action.key().equals(Optional.of(ENTER))).forEach(action -> action.tryOn(model.selectedLines()));
    }
  }

  /** Copies the selected rows with the headings. */
  void copy() {
    var rows = model.selection().rows();
    if (!rows.isEmpty()) {
      var content = new ClipboardContent();
      content.putString(TableCopy.text(model.words(), model.shownColumns(), rows));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
      return;
    }
    for (var action : actions) {
      if (action.key().filter(key -> key.match(event)).isPresent()) {
        action.tryOn(model.selectedLines());
        event.consume();
      }
    }
  }

  private void shrink(boolean range) {
    if (range && model.selection().count() > SLOW_TO_SHRINK) {
      model.selection().lead().ifPresent(lead -> model.selection().only(List.of(lead)));
    }
  }

  /** Made anew each time and never set as the table's own menu: that would make its keys work in the whole window. */
  private void showMenu(TableView<Row<L>> table, ContextMenuEvent event) {
    if (model.selection().count() > 0) {
      menu().show(table, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  ContextMenu menu() {
    var menu = new ContextMenu();
    var lines = model.selectedLines();
    for (var action : actions) {
      var item = item(action.text(), new FontIcon(action.icon()), () -> action.tryOn(lines));
      action.key().ifPresent(item::setAccelerator);
      item.setDisable(!action.possible().test(lines));
      menu.getItems().add(item);
    }
    if (!actions.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    var copy = item(model.words().texts().get("table.copy"), new FontIcon(Feather.COPY), this::copy);
    copy.setAccelerator(COPY);
    var all = item(model.words().texts().get("table.selectAll"), new FontIcon(Feather.CHECK_SQUARE), () -> model.selection().all());
    all.setAccelerator(ALL);
    menu.getItems().addAll(copy, all);
    return menu;
  }

  private static MenuItem item(String text, FontIcon icon, Runnable action) {
    var item = new MenuItem(text, icon);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
