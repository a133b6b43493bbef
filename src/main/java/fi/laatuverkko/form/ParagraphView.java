package fi.laatuverkko.form;

import fi.laatuverkko.text.Texts;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Several lines of text. Enter begins a new line, so Ctrl+Enter commits; Tab leaves the field as everywhere else. */
final class ParagraphView<R, V> extends TypedView<R, V> {

  ParagraphView(FieldModel<R, V> model, Texts texts) {
    super(model, texts, new GrowingTextArea());
  }

  @Override
  Region node() {
    return focusTarget();
  }

  @Override
  boolean entered(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return true;
    }
    model.commit();
    return false;
  }

  @Override
  void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      focusTarget().requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else {
      super.pressed(event);
    }
  }
}
