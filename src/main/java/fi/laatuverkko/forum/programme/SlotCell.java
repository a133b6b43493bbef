package fi.laatuverkko.forum.programme;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One item in the time grid. */
final class SlotCell extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");
  private static final int ROOM_FOR_TWO_LINES = 34;

  private final ProgrammeSlot slot;

  SlotCell(ProgrammeSlot slot, Optional<String> holder, boolean clashing, double height, Texts texts) {
    this.slot = slot;
    var formats = Formats.in(texts.language());
    var time = formats.time(slot.startsAt()) + "–" + formats.time(slot.endsAt());
    var where = Stream.of(slot.audience(), holder, slot.room()).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    var two = height >= ROOM_FOR_TWO_LINES;
    var title = new Label((clashing ? "⚠ " : "") + time + "  " + slot.title() + (two || where.isEmpty() ? "" : " · " + where));
    title.getStyleClass().add("slot-title");
    getChildren().add(title);
    if (two && !where.isEmpty()) {
      var second = new Label(where);
      second.getStyleClass().add("muted");
      getChildren().add(second);
    }
    getStyleClass().addAll("slot", "slot-" + slot.kind().name().toLowerCase(Locale.ROOT));
    pseudoClassStateChanged(CLASHING, clashing);
    setFocusTraversable(true);
    setAccessibleText(time + " " + slot.title() + (where.isEmpty() ? "" : ", " + where) + ", " + texts.get("programmeSlot.kind." + slot.kind().name()));
  }

  ProgrammeSlot slot() {
    return slot;
  }

  void select(boolean chosen) {
    pseudoClassStateChanged(SELECTED, chosen);
  }
}
