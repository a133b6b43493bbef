package fi.laatuverkko.grid;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The field that is put over a cell to type into. Enter, Tab and leaving it enter the text, Escape gives up. */
final class GridEditing {

  private final GridModel<?, ?> model;
  private final GridCellsView cells;
  private final Runnable back;
  private @Nullable TextField field;

  /** @param back gives the focus back to the grid */
  GridEditing(GridModel<?, ?> model, GridCellsView cells, Runnable back) {
    this.model = model;
    this.cells = cells;
    this.back = back;
  }

  boolean isOpen() {
    return field != null;
  }

  /** Opens the field on the cell with the focus, with its text or with what was typed to begin. */
  void open(@Nullable String begun) {
    var place = model.selection().map(GridRange::lead).filter(lead -> model.content().cell(lead).editable());
    if (field != null || place.isEmpty()) {
      return;
    }
    var cell = model.cell(place.get());
    var editor = new TextField(begun == null ? cell.typed() : begun);
    editor.getStyleClass().add("grid-editor");
    editor.setAlignment(cell.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    field = editor;
    cells.getChildren().add(editor);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, begun != null));
    editor.focusedProperty().addListener((_, _, focused) -> {
      if (!focused && field == editor) {
        commit();
      }
    });
    // A skin made later would select what has been typed by then.
    editor.applyCss();
    editor.requestFocus();
    if (begun == null) {
      editor.selectAll();
    } else {
      editor.end();
    }
  }

  /** @param overtyped whether arrows leave the cell, as they do where typing began without opening it */
  private void pressed(KeyEvent event, boolean overtyped) {
    switch (event.getCode()) {
      case ENTER -> leave(event, event.isShiftDown() ? -1 : 1, 0);
      case UP -> leave(event, -1, 0);
      case DOWN -> leave(event, 1, 0);
      case TAB -> {
        event.consume();
        commit();
        back.run();
        model.next(event.isShiftDown());
      }
      case ESCAPE -> {
        event.consume();
        giveUp();
        back.run();
      }
      case LEFT, RIGHT -> {
        if (overtyped) {
          leave(event, 0, event.getCode() == KeyCode.LEFT ? -1 : 1);
        }
      }
      default -> { }
    }
  }

  private void leave(KeyEvent event, int rows, int columns) {
    event.consume();
    commit();
    back.run();
    model.move(rows, columns, false);
  }

  void commit() {
    var open = field;
    if (open != null) {
      field = null;
      cells.getChildren().remove(open);
      model.enter(open.getText());
    }
  }

  void giveUp() {
    var open = field;
    if (open != null) {
      field = null;
      cells.getChildren().remove(open);
    }
  }
}
