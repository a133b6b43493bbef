package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A month: forums, visits and deadlines by day. A forum is moved by dragging; a double click on a day makes a new one. */
final class MonthView extends BorderPane {

  private static final int SHOWN_A_DAY = 4;
  private static final double WEEK_COLUMN = 34;

  private final TimelineModel model;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final Label title = new Label();
  private @Nullable HappeningCell carried;

  MonthView(TimelineModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("month");
    getStylesheets().add(Objects.requireNonNull(MonthView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    grid.getStyleClass().add("month-grid");
    setTop(tools());
    setCenter(grid);
    model.happeningsProperty().addListener((_, _, _) -> HappeningCell.redraw(grid, this::draw));
    model.dayProperty().addListener((_, _, _) -> HappeningCell.redraw(grid, this::draw));
    draw();
  }

  private HBox tools() {
    title.getStyleClass().add("heading");
    var help = new Label(texts.get("timeline.month.help"));
    help.getStyleClass().add("help");
    var tools = new HBox(turn("timeline.before", Feather.CHEVRON_LEFT, -1), turn("timeline.after", Feather.CHEVRON_RIGHT, 1), today(), title, help);
    tools.getStyleClass().add("timeline-tools");
    return tools;
  }

  private Button turn(String key, Feather icon, int months) {
    var button = new Button(null, new FontIcon(icon));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(_ -> model.dayProperty().set(model.dayProperty().get().plusMonths(months).withDayOfMonth(1)));
    return button;
  }

  private Button today() {
    var button = new Button(texts.get("timeline.today"));
    button.setOnAction(_ -> model.dayProperty().set(model.today()));
    return button;
  }

  private void draw() {
    var month = YearMonth.from(model.dayProperty().get());
    title.setText(texts.get("timeline.month", texts.get("timeline.month." + month.getMonthValue()), String.valueOf(month.getYear())));
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    grid.getRowConstraints().clear();
    grid.getColumnConstraints().add(new ColumnConstraints(WEEK_COLUMN));
    for (var weekday : DayOfWeek.values()) {
      var column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth(96.0 / 7);
      grid.getColumnConstraints().add(column);
      var label = new Label(weekday.getDisplayName(TextStyle.SHORT, texts.language().locale()));
      label.getStyleClass().addAll("muted", "month-weekday");
      grid.add(label, weekday.getValue(), 0);
    }
    grid.getRowConstraints().add(new RowConstraints());
    var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weeks = (int) ChronoUnit.WEEKS.between(first, month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(1));
    for (int week = 0; week < weeks; week++) {
      var row = new RowConstraints(0, 80, Double.MAX_VALUE);
      row.setVgrow(Priority.ALWAYS);
      row.setPercentHeight(95.0 / weeks);
      grid.getRowConstraints().add(row);
      var number = new Label(String.valueOf(first.plusWeeks(week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      number.getStyleClass().add("muted");
      grid.add(number, 0, week + 1);
      for (int weekday = 0; weekday < 7; weekday++) {
        grid.add(day(first.plusDays(7L * week + weekday), month), weekday + 1, week + 1);
      }
    }
  }

  private VBox day(LocalDate day, YearMonth month) {
    var number = new Label(day.getDayOfMonth() + ".");
    number.getStyleClass().add(YearMonth.from(day).equals(month) ? "month-number" : "muted");
    var box = new VBox(number);
    box.setMinHeight(0);
    box.setMinWidth(0);
    box.getStyleClass().add("month-day");
    if (day.equals(model.today())) {
      box.getStyleClass().add("month-today");
    }
    var here = on(day);
    here.stream().limit(here.size() > SHOWN_A_DAY ? SHOWN_A_DAY - 1 : SHOWN_A_DAY).forEach(happening -> box.getChildren().add(cell(happening)));
    if (here.size() > SHOWN_A_DAY) {
      var more = new Label(texts.get("timeline.more", here.size() - SHOWN_A_DAY + 1));
      more.getStyleClass().add("muted");
      box.getChildren().add(more);
    }
    box.setAccessibleText(Formats.in(texts.language()).date(day));
    box.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        model.create(day);
      }
    });
    takesDrops(box, day);
    return box;
  }

  private List<Happening> on(LocalDate day) {
    return model.happeningsProperty().get().stream().filter(happening -> happening.kind() != Happening.Kind.PROJECT)
        .filter(happening -> happening.touches(day, day)).toList();
  }

  private HappeningCell cell(Happening happening) {
    var cell = new HappeningCell(happening, true, model, texts);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setOnMouseClicked(event -> {
      if (event.isStillSincePress()) {
        model.open(happening);
      }
      event.consume();
    });
    if (happening.movable()) {
      cell.setOnDragDetected(event -> {
        var content = new ClipboardContent();
        content.putString(happening.title());
        cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
        carried = cell;
        cell.requestFocus();
        event.consume();
      });
      cell.setOnDragDone(_ -> carried = null);
    }
    return cell;
  }

  private void takesDrops(VBox box, LocalDate day) {
    box.setOnDragOver(event -> {
      if (carried != null) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
    });
    box.setOnDragEntered(_ -> box.getStyleClass().add("month-target"));
    box.setOnDragExited(_ -> box.getStyleClass().remove("month-target"));
    box.setOnDragDropped(event -> {
      if (carried != null) {
        model.move(carried.happening(), (int) ChronoUnit.DAYS.between(carried.happening().first(), day));
      }
      event.setDropCompleted(true);
      event.consume();
    });
  }
}
