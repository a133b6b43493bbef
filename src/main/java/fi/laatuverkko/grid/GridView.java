package fi.laatuverkko.grid;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows a {@link GridModel}: headings that stay in place, cells, and below them the sentence about the cell with the focus. As high
 * as its rows where there is room, else it scrolls.
 */
public final class GridView<R, C> extends Region {

  private static final int FEWEST_ROWS_SEEN = 4;

  private final GridModel<R, C> model;
  private final Label corner = new Label();
  private final Label message = new Label();
  private final Pane columnHeads = new Pane();
  private final Pane rowHeads = new Pane();
  private final Rectangle columnClip = new Rectangle();
  private final Rectangle rowClip = new Rectangle();
  private final ScrollPane scroll = new ScrollPane();
  private final GridMeasures measures = new GridMeasures(corner);
  private final GridCellsView cells;
  private final GridEditing editing;
  private final GridKeys<R, C> keys;

  public GridView(GridModel<R, C> model) {
    this.model = model;
    this.cells = new GridCellsView(model, measures);
    this.editing = new GridEditing(model, cells, this::requestFocus);
    this.keys = new GridKeys<>(model, editing);
    getStyleClass().add("grid");
    corner.getStyleClass().addAll("grid-head", "grid-corner");
    message.getStyleClass().add("grid-message");
    message.textProperty().bind(model.messageProperty());
    message.setWrapText(true);
    scroll.setContent(cells);
    scroll.getStyleClass().add("grid-scroll");
    scroll.setFocusTraversable(false);
    columnHeads.setClip(columnClip);
    rowHeads.setClip(rowClip);
    getChildren().setAll(columnHeads, rowHeads, corner, scroll, message);
    setFocusTraversable(true);
    follow();
    listenToMouse();
    setOnKeyPressed(keys::pressed);
    setOnKeyTyped(keys::typed);
    setOnContextMenuRequested(event -> {
      menu().show(this, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    rebuild();
  }

  /** What else can be done to a cell, in the order of the context menu; the first one is also done by Ctrl+Enter. */
  public GridView<R, C> actions(List<GridAction<R, C>> actions) {
    keys.add(actions);
    return this;
  }

  public GridModel<R, C> model() {
    return model;
  }

  /** Stores what is being typed; called before something else is shown. */
  public void commit() {
    editing.commit();
  }

  ContextMenu menu() {
    return keys.menu();
  }

  private void follow() {
    model.contentProperty().addListener(_ -> rebuild());
    model.shownProperty().addListener(_ -> cells.refresh());
    model.selectionProperty().addListener((_, _, range) -> {
      cells.select();
      describe();
      range.ifPresent(selected -> scrollTo(selected.lead()));
    });
    corner.fontProperty().addListener(_ -> {
      cells.requestLayout();
      requestLayout();
    });
    InvalidationListener headings = _ -> requestLayout();
    scroll.hvalueProperty().addListener(headings);
    scroll.vvalueProperty().addListener(headings);
    scroll.viewportBoundsProperty().addListener(headings);
  }

  private void rebuild() {
    editing.giveUp();
    var content = model.content();
    corner.setText(content.corner());
    if (!cells.fits()) {
      cells.rebuild();
    } else {
      cells.refresh();
    }
    columnHeads.getChildren().setAll(content.columns().stream().map(column -> head(column.heading(), column.meaning(), column.strong(), "grid-column-head"))
        .toList());
    rowHeads.getChildren().setAll(content.rows().stream().map(row -> head(row.heading(), row.heading(), row.strong(), "grid-row-head"))
        .toList());
    describe();
    requestLayout();
  }

  private static Label head(String text, String meaning, boolean strong, String style) {
    var head = new Label(text);
    head.getStyleClass().addAll("grid-head", style);
    if (strong) {
      head.getStyleClass().add("strong");
    }
    head.setWrapText(style.equals("grid-column-head"));
    head.setTooltip(new Tooltip(meaning));
    // Placed here, not by the pane it stands in.
    head.setManaged(false);
    return head;
  }

  private void describe() {
    setAccessibleText(model.selection().map(GridRange::lead).filter(model.content()::has)
        .map(lead -> model.content().rows().get(lead.row()).heading()
        + ", " + model.content().columns().get(lead.column()).heading() + ": " + model.cell(lead).shown()).orElse(""));
    setAccessibleHelp(model.messageProperty().get());
  }

  private void listenToMouse() {
    cells.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      if (event.getTarget() instanceof GridLabelCell || event.getTarget() == cells || !editing.isOpen()) {
        editing.commit();
        requestFocus();
        var place = cells.at(event.getX(), event.getY());
        var inside = event.getButton() != MouseButton.PRIMARY && model.selection()
            .filter(range -> range.contains(place.row(), place.column())).isPresent();
        if (!inside && !model.content().isEmpty()) {
          model.select(place, event.isShiftDown());
        }
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
          keys.doubleClicked();
        }
      }
    });
    cells.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
      if (!editing.isOpen() && event.getButton() == MouseButton.PRIMARY && !model.content().isEmpty()) {
        model.select(cells.at(event.getX(), event.getY()), true);
      }
    });
  }

  private void scrollTo(GridPlace place) {
    var view = scroll.getViewportBounds();
    if (view.getWidth() <= 0 || view.getHeight() <= 0) {
      return;
    }
    var wide = cells.prefWidth(-1) - view.getWidth();
    var high = cells.prefHeight(-1) - view.getHeight();
    if (wide > 0) {
      var left = measures.left(model.content(), place.column());
      var right = measures.left(model.content(), place.column() + 1);
      var from = scroll.getHvalue() * wide;
      scroll.setHvalue(left < from ? left / wide : right > from + view.getWidth() ? (right - view.getWidth()) / wide : scroll.getHvalue());
    }
    if (high > 0) {
      var top = place.row() * measures.rowHeight();
      var from = scroll.getVvalue() * high;
      scroll.setVvalue(top < from ? top / high
          : top + measures.rowHeight() > from + view.getHeight() ? (top + measures.rowHeight() - view.getHeight()) / high
              : scroll.getVvalue());
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return measures.headingWidth(model.content()) + cells.prefWidth(-1) + 2;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(model.content().rows().size());
  }

  @Override
  protected double computeMinHeight(double width) {
    return height(Math.min(FEWEST_ROWS_SEEN, model.content().rows().size()));
  }

  private double height(int rows) {
    var bar = measures.em();
    return measures.headHeight(model.content()) + rows * measures.rowHeight() + bar + messageHeight();
  }

  private double messageHeight() {
    return Math.ceil(measures.em() * 1.9);
  }

  @Override
  protected void layoutChildren() {
    var content = model.content();
    Insets inside = getInsets();
    var head = measures.headHeight(content);
    var side = Math.min(measures.headingWidth(content), getWidth() / 2.2);
    var foot = Math.max(messageHeight(), message.prefHeight(getWidth()));
    corner.resizeRelocate(0, 0, side, head);
    var bodyHeight = Math.max(0, Math.min(getHeight() - head - foot - inside.getBottom(), cells.prefHeight(-1) + measures.em()));
    scroll.resizeRelocate(side, head, Math.max(0, getWidth() - side), bodyHeight);
    // The headings need the place that the scroll bars leave.
    scroll.layout();
    var view = scroll.getViewportBounds();
    var shiftX = Math.max(0, cells.prefWidth(-1) - view.getWidth()) * scroll.getHvalue();
    var shiftY = Math.max(0, cells.prefHeight(-1) - view.getHeight()) * scroll.getVvalue();
    columnHeads.resizeRelocate(side, 0, view.getWidth(), head);
    columnClip.setWidth(view.getWidth());
    columnClip.setHeight(head);
    rowHeads.resizeRelocate(0, head, side, view.getHeight());
    rowClip.setWidth(side);
    rowClip.setHeight(view.getHeight());
    for (int at = 0; at < columnHeads.getChildren().size(); at++) {
      var left = measures.left(content, at);
      columnHeads.getChildren().get(at).resizeRelocate(left - shiftX, 0, measures.left(content, at + 1) - left, head);
    }
    for (int at = 0; at < rowHeads.getChildren().size(); at++) {
      rowHeads.getChildren().get(at).resizeRelocate(0, at * measures.rowHeight() - shiftY, side, measures.rowHeight());
    }
    message.resizeRelocate(0, head + bodyHeight, getWidth(), foot);
  }
}
