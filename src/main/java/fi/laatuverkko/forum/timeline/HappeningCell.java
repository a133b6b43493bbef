package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A happening as a sign with its title; opened with Enter or a click, moved with Alt and arrows. */
final class HappeningCell extends Label {

  private final Happening happening;

  HappeningCell(Happening happening, boolean withTitle, TimelineModel model, Texts texts) {
    this.happening = happening;
    var formats = Formats.in(texts.language());
    setGraphic(new FontIcon(HappeningSigns.of(happening.kind(), happening.done())));
    getStyleClass().addAll("happening", "happening-" + happening.kind().name().toLowerCase(Locale.ROOT));
    if (happening.done()) {
      getStyleClass().add("happening-done");
    }
    if (withTitle) {
      setText(happening.title());
    }
    var when = happening.first().equals(happening.last()) ? formats.date(happening.first()) : formats.dateRange(DateRange.of(happening.first(), happening.last()));
    var whole = happening.title() + "\n" + when + happening.startsAt().map(time -> " " + formats.time(time)).orElse("");
    setTooltip(new Tooltip(whole));
    setAccessibleText(texts.get("timeline.kind." + happening.kind().name()) + ": " + whole.replace("\n", ", "));
    setFocusTraversable(true);
    setOnKeyPressed(event -> key(event, model));
  }

  Happening happening() {
    return happening;
  }

  /** Draws the cells of a pane anew; the happening that had the keyboard has it afterwards, too. */
  static void redraw(Pane pane, Runnable draw) {
    var held = in(pane).filter(Node::isFocused).map(cell -> cell.happening).findFirst();
    draw.run();
    held.flatMap(before -> in(pane).filter(cell -> cell.happening.same(before)).findFirst()).ifPresent(Node::requestFocus);
  }

  private static Stream<HappeningCell> in(Pane pane) {
    return pane.lookupAll(".happening").stream().filter(HappeningCell.class::isInstance).map(HappeningCell.class::cast);
  }

  private void key(KeyEvent event, TimelineModel model) {
    var days = switch (event.getCode()) {
      case LEFT -> -1;
      case RIGHT -> 1;
      case UP -> -7;
      case DOWN -> 7;
      default -> 0;
    };
    if (event.getCode() == KeyCode.ENTER) {
      model.open(happening);
      event.consume();
    } else if (event.isAltDown() && days != 0) {
      model.move(happening, days);
      event.consume();
    }
  }
}
