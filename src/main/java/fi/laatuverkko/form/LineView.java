package fi.laatuverkko.form;

import atlantafx.base.controls.CustomTextField;
import fi.laatuverkko.text.Texts;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One line of text, with a counter inside it while it is typed into. */
final class LineView<R, V> extends TypedView<R, V> {

  private static final int LONGEST_CODE = 20;

  /** A counter is of no use where the limit is the length every value has. */
  private static final int SHORTEST_COUNTED = 100;

  private final CustomTextField line;

  LineView(FieldModel<R, V> model, Texts texts) {
    this(model, texts, new CustomTextField());
  }

  private LineView(FieldModel<R, V> model, Texts texts, CustomTextField line) {
    super(model, texts, line);
    this.line = line;
    if (model.isNumeric() || model.limit().map(limit -> limit <= LONGEST_CODE).orElse(false)) {
      line.getStyleClass().add("field-code");
    }
    if (model.limit().orElse(0) >= SHORTEST_COUNTED) {
      model.counter().ifPresent(this::count);
    }
  }

  private void count(StringBinding counted) {
    var counter = new Label();
    counter.getStyleClass().add("field-counter");
    counter.textProperty().bind(counted);
    counter.setMinWidth(Region.USE_PREF_SIZE);
    line.focusedProperty().subscribe(focused -> line.setRight(focused ? counter : null));
  }

  @Override
  Region node() {
    return line;
  }
}
