package fi.laatuverkko.intake;

import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The small parts that the views of a file on its way in are made of. */
final class IntakeParts {

  private IntakeParts() {}

  /** Words that break into as many lines as they need. */
  static Label words(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label heading(String words) {
    var label = words(words);
    label.getStyleClass().add("strong");
    return label;
  }

  /** One line of what is less important. */
  static Label muted(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    return label;
  }

  static ScrollPane scrolling(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    return scroll;
  }

  static ColumnConstraints growing(double percent) {
    var constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    constraints.setHalignment(HPos.LEFT);
    return constraints;
  }

  /** For choices that are made, never typed. */
  static <T> StringConverter<T> shownAs(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    };
  }
}
