package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Projects, forums, visits and deadlines on one axis, a line for each project. Forums are moved by dragging. */
final class TimelineView extends BorderPane {

  private static final double HEAD = 28;
  private static final double LINE = 82;
  private static final double BAR = 22;
  private static final double SIGN = 22;
  private static final double ROOM_FOR_TITLE = 110;
  private static final int[] SPANS = {6, 12, 36, 120};

  private final TimelineModel model;
  private final Texts texts;
  private final List<Runnable> placing = new ArrayList<>();
  private final Pane axis = new Pane() {
    @Override
    protected void layoutChildren() {
      placing.forEach(Runnable::run);
    }
  };
  private final Label shown = new Label();
  private int months = 12;
  private double pressedX;

  TimelineView(TimelineModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("timeline");
    getStylesheets().add(Objects.requireNonNull(TimelineView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    var scroll = new ScrollPane(axis);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(tools());
    setCenter(scroll);
    model.happeningsProperty().addListener((_, _, _) -> HappeningCell.redraw(axis, this::draw));
    model.dayProperty().addListener((_, _, _) -> HappeningCell.redraw(axis, this::draw));
    draw();
  }

  private HBox tools() {
    shown.getStyleClass().add("heading");
    var tools = new HBox(turn("timeline.before", Feather.CHEVRON_LEFT, -1), turn("timeline.after", Feather.CHEVRON_RIGHT, 1), today());
    var group = new ToggleGroup();
    for (var span : SPANS) {
      var button = new ToggleButton(texts.get("timeline.span." + span));
      button.setToggleGroup(group);
      button.setSelected(span == months);
      button.setOnAction(_ -> {
        button.setSelected(true);
        months = span;
        draw();
      });
      tools.getChildren().add(button);
    }
    tools.getChildren().add(shown);
    Arrays.stream(Happening.Kind.values()).filter(kind -> kind != Happening.Kind.PROJECT).forEach(kind -> {
      var label = new Label(texts.get("timeline.kind." + kind.name()), new FontIcon(HappeningSigns.of(kind, false)));
      label.getStyleClass().add("muted");
      tools.getChildren().add(label);
    });
    tools.getStyleClass().add("timeline-tools");
    return tools;
  }

  private Button turn(String key, Feather icon, int direction) {
    var button = new Button(null, new FontIcon(icon));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(_ -> model.dayProperty().set(model.dayProperty().get().plusMonths(direction * Math.max(1L, months / 3))));
    return button;
  }

  private Button today() {
    var button = new Button(texts.get("timeline.today"));
    button.setOnAction(_ -> model.dayProperty().set(model.today()));
    return button;
  }

  private LocalDate from() {
    return YearMonth.from(model.dayProperty().get()).minusMonths(months / 3).atDay(1);
  }

  private LocalDate to() {
    return from().plusMonths(months).minusDays(1);
  }

  private double x(LocalDate day) {
    return ChronoUnit.DAYS.between(from(), day) * dayWidth();
  }

  private double dayWidth() {
    return axis.getWidth() / (ChronoUnit.DAYS.between(from(), to()) + 1);
  }

  private void draw() {
    axis.getChildren().clear();
    placing.clear();
    var formats = Formats.in(texts.language());
    shown.setText(formats.date(from()) + " – " + formats.date(to()));
    var lines = TimelineRows.of(model.happeningsProperty().get(), from(), to());
    var height = HEAD + Math.max(1, lines.size()) * LINE;
    axis.setMinHeight(height);
    axis.setPrefHeight(height);
    scale(height);
    for (int at = 0; at < lines.size(); at++) {
      line(lines.get(at), HEAD + at * LINE);
    }
    if (lines.isEmpty()) {
      var none = new Label(texts.get("timeline.none"));
      none.getStyleClass().add("muted");
      placed(none, () -> place(none, 16, HEAD + 16));
    }
    axis.requestLayout();
  }

  private void placed(Region node, Runnable placer) {
    axis.getChildren().add(node);
    placing.add(placer);
  }

  private static void place(Region node, double left, double top) {
    node.resizeRelocate(left, top, node.prefWidth(-1), node.prefHeight(-1));
  }

  /** A line at the beginning of each month, or of each year where months stand too near, and one for today. */
  private void scale(double height) {
    var step = months <= 12 ? 1 : months <= 36 ? 3 : 12;
    for (var month = YearMonth.from(from()); !month.atDay(1).isAfter(to()); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step == 0) {
        rule(month.atDay(1), height, "grid-line", 1);
        var label = new Label(step == 12 ? String.valueOf(month.getYear()) : month.getMonthValue() + "/" + month.getYear());
        label.getStyleClass().add("muted");
        var first = month.atDay(1);
        placed(label, () -> place(label, x(first) + 4, 5));
      }
    }
    if (!model.today().isBefore(from()) && !model.today().isAfter(to())) {
      rule(model.today(), height, "timeline-today", 2);
    }
  }

  private void rule(LocalDate day, double height, String style, double width) {
    var rule = new Region();
    rule.getStyleClass().add(style);
    placed(rule, () -> rule.resizeRelocate(x(day), 0, width, height));
  }

  private void line(TimelineRows.Line line, double top) {
    line.project().ifPresentOrElse(project -> bar(project, top), () -> {
      var label = new Label(texts.get("timeline.noProject"));
      label.getStyleClass().add("muted");
      placed(label, () -> place(label, 8, top + 4));
    });
    var deadlines = line.happenings().stream().filter(happening -> happening.kind() == Happening.Kind.DEADLINE).toList();
    var gatherings = line.happenings().stream().filter(happening -> happening.kind() != Happening.Kind.DEADLINE).toList();
    for (int at = 0; at < gatherings.size(); at++) {
      sign(gatherings, at, top + BAR + 5);
    }
    for (int at = 0; at < deadlines.size(); at++) {
      sign(deadlines, at, top + BAR + 5 + SIGN);
    }
  }

  private void bar(Happening project, double top) {
    var bar = new HappeningCell(project, true, model, texts);
    bar.getStyleClass().add("timeline-bar");
    bar.setOnMouseClicked(_ -> model.open(project));
    placed(bar, () -> {
      var left = Math.max(0, x(project.first()));
      var right = Math.min(axis.getWidth(), x(project.last().plusDays(1)));
      bar.resizeRelocate(left, top + 2, Math.max(8, right - left), BAR);
    });
  }

  private void sign(List<Happening> all, int at, double top) {
    var happening = all.get(at);
    var cell = new HappeningCell(happening, true, model, texts);
    placed(cell, () -> {
      var left = x(happening.first());
      var room = (at + 1 < all.size() ? x(all.get(at + 1).first()) : axis.getWidth()) - left;
      cell.setContentDisplay(room > ROOM_FOR_TITLE ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      cell.resizeRelocate(left - 3, top, room > ROOM_FOR_TITLE ? Math.min(room - 4, cell.prefWidth(-1)) : SIGN, SIGN);
    });
    cell.setOnMousePressed(event -> {
      pressedX = event.getSceneX();
      cell.requestFocus();
    });
    cell.setOnMouseDragged(event -> {
      if (happening.movable()) {
        cell.toFront();
        cell.setTranslateX(days(event) * dayWidth());
        shown.setText(Formats.in(texts.language()).date(happening.first().plusDays(days(event))));
      }
    });
    cell.setOnMouseReleased(event -> {
      cell.setTranslateX(0);
      if (event.isStillSincePress()) {
        model.open(happening);
      } else if (happening.movable()) {
        model.move(happening, days(event));
        draw();
      }
    });
  }

  private int days(MouseEvent event) {
    return (int) Math.round((event.getSceneX() - pressedX) / dayWidth());
  }
}
