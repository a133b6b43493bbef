package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.indicator.ShownFigure;
import fi.laatuverkko.indicator.ShownFigures;
import fi.laatuverkko.indicator.Status;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of a scorecard: indicators by perspective, each with its state as sign and word. */
final class CardView extends VBox {

  private final ValueTypes types;
  private final Texts texts;
  private final ShownFigures shown;
  private final LongFunction<String> perspective;
  private final LongConsumer open;

  /**
   * @param perspective name of a perspective
   * @param open goes to an indicator
   */
  CardView(ValueTypes types, LongFunction<String> perspective, LongConsumer open) {
    this.types = types;
    this.texts = types.texts();
    this.shown = new ShownFigures(types);
    this.perspective = perspective;
    this.open = open;
    getStyleClass().add("scorecard-page");
  }

  void show(Optional<Card> card) {
    getChildren().clear();
    card.ifPresent(one -> {
      var title = new Label(one.scorecard().name());
      title.getStyleClass().add("heading");
      getChildren().add(title);
      one.scorecard().note().ifPresent(note -> getChildren().add(muted(note)));
      if (one.lines().isEmpty()) {
        getChildren().add(muted(texts.get("scorecard.noIndicators")));
      }
      byPerspective(one).forEach((key, lines) -> getChildren().addAll(heading(key.map(perspective::apply).orElseGet(() -> texts.get("scorecard.noPerspective"))), grid(lines)));
    });
  }

  private static Map<Optional<Long>, List<Card.Line>> byPerspective(Card card) {
    Map<Optional<Long>, List<Card.Line>> groups = new LinkedHashMap<>();
    card.lines().forEach(line -> groups.computeIfAbsent(line.perspective(), _ -> new ArrayList<>()).add(line));
    return groups;
  }

  private static Label muted(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private static Label heading(String words) {
    var label = new Label(words);
    label.getStyleClass().add("strong");
    return label;
  }

  private GridPane grid(List<Card.Line> lines) {
    var grid = new GridPane();
    grid.getStyleClass().add("scorecard-grid");
    var words = List.of(0, 1, 6);
    for (int at = 0; at < 7; at++) {
      var column = new ColumnConstraints();
      column.setMinWidth(at == 0 ? 150 : USE_PREF_SIZE);
      if (at == 0) {
        column.setHgrow(Priority.ALWAYS);
      }
      column.setHalignment(words.contains(at) ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    var headings = List.of("scorecard.head.indicator", "scorecard.head.state", "scorecard.head.value", "scorecard.head.target", "scorecard.head.attainment", "scorecard.head.change", "scorecard.head.period");
    for (int at = 0; at < headings.size(); at++) {
      var heading = muted(texts.get(headings.get(at)));
      heading.setMinWidth(USE_PREF_SIZE);
      grid.add(heading, at, 0);
    }
    for (int row = 0; row < lines.size(); row++) {
      add(grid, lines.get(row), row + 1);
    }
    return grid;
  }

  private void add(GridPane grid, Card.Line line, int row) {
    var indicator = line.history().indicator();
    grid.add(name(line), 0, row);
    grid.add(state(line.status()), 1, row);
    grid.add(new Label(indicator.unit() == Unit.TEXT ? "" : shown.text(new ShownFigure(indicator, line.figure()))), 2, row);
    grid.add(new Label(line.aim().target().map(target -> shown.number(indicator, target)).orElse("–")), 3, row);
    grid.add(new Label(line.attainment().map(share -> types.formats().percent(share.movePointRight(2), 0)).orElse("–")), 4, row);
    grid.add(new Label(change(indicator, line)), 5, row);
    grid.add(new Label(line.period().map(period -> PeriodName.of(period, types.formats())).orElse("–")), 6, row);
  }

  /** The change of a percentage is in percentage points. */
  private String change(Indicator indicator, Card.Line line) {
    return line.change().map((BigDecimal change) -> types.formats().signed(change, indicator.decimals())
        + (indicator.unit() == Unit.PERCENT ? "\u00A0" + texts.get("scorecard.points") : "")).orElse("–");
  }

  private Node name(Card.Line line) {
    var indicator = line.history().indicator();
    var link = new Hyperlink(indicator.name(texts.language()));
    link.setWrapText(true);
    link.setOnAction(_ -> {
      link.setVisited(false);
      open.accept(indicator.id());
    });
    line.successFactor().ifPresent(factor -> link.setTooltip(new Tooltip(factor)));
    return link;
  }

  private Node state(Status status) {
    var word = new Label(texts.get("indicator.status." + status));
    var mark = switch (status) {
      case REACHED -> Mark.DONE;
      case NEAR -> Mark.WARNING;
      case MISSED -> Mark.ERROR;
      case UNKNOWN -> Mark.MUTED;
    };
    var both = new HBox(word);
    MarkIcon.of(mark).ifPresent(icon -> both.getChildren().addFirst(icon));
    both.getStyleClass().add("scorecard-state");
    return both;
  }
}
