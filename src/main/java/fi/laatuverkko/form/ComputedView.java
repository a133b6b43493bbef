package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value computed from others; hovering over it or F1 says how. */
final class ComputedView<R, V> extends EditorView<R, V> {

  private final Label value = new Label();

  ComputedView(FieldModel<R, V> model, Texts texts) {
    super(model, texts);
    value.setId(model.name());
    value.getStyleClass().add("field-computed");
    value.setWrapText(true);
    model.textProperty().subscribe(text -> {
      value.setText(text.isEmpty() ? texts.get("field.unknown") : text);
      value.getStyleClass().remove(Styles.TEXT_MUTED);
      if (text.isEmpty()) {
        value.getStyleClass().add(Styles.TEXT_MUTED);
      }
    });
    model.help().ifPresent(this::explain);
  }

  private void explain(String words) {
    var explanation = new Tooltip(words);
    explanation.setWrapText(true);
    explanation.setMaxWidth(420);
    value.setTooltip(explanation);
    value.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
    value.setFocusTraversable(true);
    value.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.F1) {
        var place = value.localToScreen(value.getLayoutBounds());
        explanation.show(value, place.getMinX(), place.getMaxY());
        event.consume();
      }
    });
    value.focusedProperty().subscribe(focused -> {
      if (!focused) {
        explanation.hide();
      }
    });
  }

  @Override
  boolean showsHelp() {
    return false;
  }

  @Override
  Region node() {
    return value;
  }

  @Override
  Node focusTarget() {
    return value;
  }
}
