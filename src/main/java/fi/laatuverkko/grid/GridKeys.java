package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys and the context menu do in a grid while no cell is being typed into. */
final class GridKeys<R, C> {

  private static final int PAGE = 10;
  private static final int FAR = 100_000;

  private final GridModel<R, C> model;
  private final GridEditing editing;
  private final List<GridAction<R, C>> actions = new ArrayList<>();

  GridKeys(GridModel<R, C> model, GridEditing editing) {
    this.model = model;
    this.editing = editing;
  }

  void add(List<GridAction<R, C>> more) {
    actions.addAll(more);
  }

  void pressed(KeyEvent event) {
    if (!editing.isOpen() && (event.isShortcutDown() ? shortcut(event) : plain(event))) {
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    var extend = event.isShiftDown();
    switch (event.getCode()) {
      case UP -> model.move(-1, 0, extend);
      case DOWN -> model.move(1, 0, extend);
      case LEFT -> model.move(0, -1, extend);
      case RIGHT -> model.move(0, 1, extend);
      case PAGE_UP -> model.move(-PAGE, 0, extend);
      case PAGE_DOWN -> model.move(PAGE, 0, extend);
      case HOME -> model.move(0, -FAR, extend);
      case END -> model.move(0, FAR, extend);
      case TAB -> {
        return model.next(extend);
      }
      case ENTER, F2 -> editing.open(null);
      case DELETE, BACK_SPACE -> model.clearSelected();
      case ESCAPE -> model.giveUp();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case C -> copy();
      case X -> {
        copy();
        model.clearSelected();
      }
      case V -> paste();
      case A -> model.selectAll();
      case D -> model.fillDown();
      case HOME -> model.move(-FAR, -FAR, event.isShiftDown());
      case END -> model.move(FAR, FAR, event.isShiftDown());
      case ENTER -> firstAction();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A letter or digit begins to type over the cell. */
  void typed(KeyEvent event) {
    var sign = event.getCharacter();
    if (!editing.isOpen() && !event.isShortcutDown() && !sign.isEmpty() && sign.charAt(0) >= ' ' && sign.charAt(0) != 127) {
      editing.open(sign);
      event.consume();
    }
  }

  void doubleClicked() {
    if (model.selection().filter(range -> model.content().cell(range.lead()).editable()).isPresent()) {
      editing.open(null);
    } else {
      firstAction();
    }
  }

  private void firstAction() {
    actions.stream().findFirst().ifPresent(this::run);
  }

  private void run(GridAction<R, C> action) {
    model.focused().filter(cell -> action.possible().test(cell.row(), cell.column()))
        .ifPresent(cell -> action.run().accept(cell.row(), cell.column()));
  }

  void copy() {
    var content = new ClipboardContent();
    content.putString(model.copied());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void paste() {
    var text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      model.paste(text);
    }
  }

  ContextMenu menu() {
    var menu = new ContextMenu();
    for (var action : actions) {
      var item = item(action.text(), () -> run(action));
      item.setDisable(model.focused().filter(cell -> action.possible().test(cell.row(), cell.column())).isEmpty());
      if (action == actions.getFirst()) {
        item.setAccelerator(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
      }
      menu.getItems().add(item);
    }
    if (!actions.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    var texts = model.texts();
    menu.getItems().addAll(
        keyed(item(texts.get("grid.copy"), this::copy), KeyCode.C),
        keyed(item(texts.get("grid.paste"), this::paste), KeyCode.V),
        keyed(item(texts.get("grid.fillDown"), model::fillDown), KeyCode.D),
        item(texts.get("grid.clear"), model::clearSelected),
        keyed(item(texts.get("grid.selectAll"), model::selectAll), KeyCode.A));
    return menu;
  }

  private static MenuItem keyed(MenuItem item, KeyCode code) {
    item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    return item;
  }

  private static MenuItem item(String text, Runnable run) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
