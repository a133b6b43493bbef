package fi.laatuverkko.forum.programme;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumMoment;
import fi.laatuverkko.text.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A programme as a time grid: down the page the time of day, across it days and parallel lines. Items are moved and stretched with the
 * mouse or the keyboard in steps of five minutes; a double click makes a new one.
 */
final class ProgrammeGridView extends Pane {

  private static final double AXIS = 52;
  private static final double HEAD = 30;
  private static final double MINUTE = 1.25;
  private static final double EDGE = 6;
  private static final int STEP = 5;

  private final ProgrammeModel model;
  private final Texts texts;
  private final List<SlotCell> cells = new ArrayList<>();
  private List<GridPlace> places = List.of();
  private SlotLanes lanes = new SlotLanes(List.of());
  private GridHours hours = GridHours.of(List.of());
  private double pressedX;
  private double pressedY;
  private boolean stretching;
  private boolean dragged;

  ProgrammeGridView(ProgrammeModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("programme-grid");
    model.slotsProperty().addListener((_, _, _) -> draw());
    model.forumProperty().addListener((_, _, _) -> draw());
    model.selectedProperty().addListener((_, _, _) -> mark());
    setOnMouseClicked(this::clicked);
    draw();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEAD + (hours.last() - hours.first()) * MINUTE + 8;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void draw() {
    var focused = cells.stream().anyMatch(SlotCell::isFocused);
    cells.clear();
    getChildren().clear();
    var slots = model.slotsProperty().get();
    places = GridPlace.of(slots, model.forum().map(forum -> ForumMoment.of(forum).days()).orElse(1));
    hours = GridHours.of(slots);
    lanes = new SlotLanes(slots);
    for (int minute = hours.first(); minute <= hours.last(); minute += 60) {
      hour(minute);
    }
    for (int at = 0; at < places.size(); at++) {
      head(at);
    }
    Set<Long> clashing = new HashSet<>();
    model.clashes().forEach(clash -> {
      clashing.add(clash.one().id());
      clashing.add(clash.other().id());
    });
    SlotOrder.of(slots).forEach(slot -> add(slot, clashing.contains(slot.id())));
    mark();
    requestLayout();
    if (focused) {
      cells.stream().filter(cell -> chosen(cell.slot())).findFirst().ifPresent(SlotCell::requestFocus);
    }
  }

  private void hour(int minute) {
    var line = new Region();
    line.getStyleClass().add("grid-line");
    line.setUserData(minute);
    var label = new Label(Formats.in(texts.language()).time(SlotTimes.time(Math.min(minute, SlotTimes.LAST_MINUTE))));
    label.getStyleClass().add("muted");
    label.setUserData(minute);
    getChildren().addAll(line, label);
  }

  private void head(int at) {
    var place = places.get(at);
    var day = model.forum().flatMap(Forum::startsOn).map(first -> Formats.in(texts.language()).date(first.plusDays(place.day() - 1L)))
        .orElseGet(() -> texts.get("programmeSlot.paper.day", place.day()));
    var label = new Label(place.track().map(track -> day + " · " + (track.chars().allMatch(Character::isDigit)
        ? texts.get("programmeSlot.paper.track", track) : track)).orElse(day));
    label.getStyleClass().add("strong");
    label.setUserData(place);
    getChildren().add(label);
  }

  private void add(ProgrammeSlot slot, boolean clashing) {
    var cell = new SlotCell(slot, model.holder(slot), clashing, SlotTimes.length(slot) * MINUTE, texts);
    cell.setOnMousePressed(event -> pressed(cell, event));
    cell.setOnMouseDragged(event -> dragged(cell, event));
    cell.setOnMouseReleased(event -> released(cell, event));
    cell.setOnMouseMoved(event -> cell.setCursor(event.getY() > cell.getHeight() - EDGE ? Cursor.S_RESIZE : Cursor.HAND));
    cell.setOnMouseClicked(MouseEvent::consume);
    cell.setOnKeyPressed(event -> key(cell.slot(), event));
    cell.focusedProperty().addListener((_, _, has) -> {
      if (has && !chosen(slot)) {
        model.select(Optional.of(slot));
      }
    });
    cells.add(cell);
    getChildren().add(cell);
  }

  private boolean chosen(ProgrammeSlot slot) {
    return model.selectedProperty().get().filter(selected -> selected.id() == slot.id()).isPresent();
  }

  private void mark() {
    cells.forEach(cell -> cell.select(chosen(cell.slot())));
  }

  private double columnWidth() {
    return (getWidth() - AXIS) / Math.max(1, places.size());
  }

  private double top(int minute) {
    return HEAD + (minute - hours.first()) * MINUTE;
  }

  @Override
  protected void layoutChildren() {
    for (var node : getChildren()) {
      if (node instanceof SlotCell cell) {
        place(cell);
      } else if (node instanceof Label label && label.getUserData() instanceof GridPlace place) {
        label.resizeRelocate(AXIS + places.indexOf(place) * columnWidth() + 4, 6, columnWidth() - 8, HEAD - 8);
      } else if (node instanceof Label label && label.getUserData() instanceof Integer minute) {
        var height = label.prefHeight(-1);
        label.resizeRelocate(0, top(minute) - height / 2, AXIS - 8, height);
      } else if (node.getUserData() instanceof Integer minute) {
        layoutInArea(node, AXIS, top(minute), getWidth() - AXIS, 1, 0, HPos.LEFT, VPos.TOP);
      }
    }
  }

  private void place(SlotCell cell) {
    var slot = cell.slot();
    var columns = places.stream().filter(place -> place.holds(slot)).toList();
    var lane = lanes.of(slot);
    var width = columnWidth() * columns.size() / lane.of();
    var left = AXIS + places.indexOf(columns.getFirst()) * columnWidth() + lane.at() * width;
    cell.resizeRelocate(left + 2, top(SlotTimes.minute(slot.startsAt())) + 1, Math.max(10, width - 4),
        Math.max(14, SlotTimes.length(slot) * MINUTE - 2));
  }

  private void pressed(SlotCell cell, MouseEvent event) {
    pressedX = event.getSceneX();
    pressedY = event.getSceneY();
    stretching = event.getY() > cell.getHeight() - EDGE;
    dragged = false;
    cell.requestFocus();
    model.select(Optional.of(cell.slot()));
    // The pane that scrolls would take the keyboard
    event.consume();
  }

  private int minutesMoved(MouseEvent event) {
    return (int) Math.round((event.getSceneY() - pressedY) / MINUTE / STEP) * STEP;
  }

  private void dragged(SlotCell cell, MouseEvent event) {
    dragged = true;
    var minutes = minutesMoved(event);
    if (stretching) {
      cell.resize(cell.getWidth(), Math.max(14, (SlotTimes.length(cell.slot()) + minutes) * MINUTE - 2));
    } else {
      cell.toFront();
      cell.setTranslateY(minutes * MINUTE);
      cell.setTranslateX(event.getSceneX() - pressedX);
    }
  }

  private void released(SlotCell cell, MouseEvent event) {
    if (!dragged) {
      return;
    }
    var minutes = minutesMoved(event);
    cell.setTranslateX(0);
    cell.setTranslateY(0);
    requestLayout();
    if (stretching) {
      model.stretch(cell.slot(), minutes);
    } else {
      var place = placeAt(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
      model.move(cell.slot(), slot -> SlotTimes.moved(place.map(to -> to.take(slot)).orElse(slot), minutes));
    }
  }

  private Optional<GridPlace> placeAt(double x) {
    var column = (int) Math.floor((x - AXIS) / columnWidth());
    return column >= 0 && column < places.size() ? Optional.of(places.get(column)) : Optional.empty();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.getY() > HEAD) {
      var minute = (int) ((event.getY() - HEAD) / MINUTE + hours.first()) / STEP * STEP;
      placeAt(event.getX()).ifPresent(place -> model.add(place.day(), place.track(), LocalTime.of(minute / 60 % 24, minute % 60)));
    }
  }

  private void key(ProgrammeSlot slot, KeyEvent event) {
    var moving = event.isAltDown();
    switch (event.getCode()) {
      case UP, DOWN -> {
        var minutes = event.getCode() == KeyCode.UP ? -STEP : STEP;
        if (moving && event.isShiftDown()) {
          model.stretch(slot, minutes);
        } else if (moving) {
          model.move(slot, moved -> SlotTimes.moved(moved, minutes));
        } else {
          neighbour(minutes < 0 ? -1 : 1);
        }
      }
      case LEFT, RIGHT -> {
        if (moving) {
          beside(slot, event.getCode() == KeyCode.LEFT ? -1 : 1).ifPresent(place -> model.move(slot, place::take));
        } else {
          neighbour(event.getCode() == KeyCode.LEFT ? -1 : 1);
        }
      }
      case DELETE -> model.remove();
      case INSERT -> model.add();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void neighbour(int places) {
    var at = cells.stream().map(SlotCell::slot).toList().indexOf(model.selectedProperty().get().orElse(null)) + places;
    if (at >= 0 && at < cells.size()) {
      cells.get(at).requestFocus();
    }
  }

  private Optional<GridPlace> beside(ProgrammeSlot slot, int columns) {
    var from = places.stream().filter(place -> place.holds(slot)).findFirst().map(places::indexOf).orElse(0);
    var to = from + columns;
    return to >= 0 && to < places.size() ? Optional.of(places.get(to)) : Optional.empty();
  }
}
