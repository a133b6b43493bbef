package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** A field that is typed into. Enter and leaving it commit, Escape gives up. */
abstract class TypedView<R, V> extends EditorView<R, V> {

  private final TextInputControl control;

  TypedView(FieldModel<R, V> model, Texts texts, TextInputControl control) {
    super(model, texts);
    this.control = control;
    control.setId(model.name());
    control.setPromptText(model.isRequired() ? "" : texts.get("field.unknown"));
    control.textProperty().bindBidirectional(model.textProperty());
    control.editableProperty().bind(model.editableProperty());
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    control.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        left();
      }
    });
    model.messagesProperty().subscribe(messages -> control.pseudoClassStateChanged(Styles.STATE_DANGER,
        messages.stream().anyMatch(message -> message.kind() == FieldMessage.Kind.PROBLEM)));
  }

  @Override
  TextInputControl focusTarget() {
    return control;
  }

  /** Called when the focus goes elsewhere. */
  void left() {
    model.commit();
  }

  /** Called when Enter is pressed; false when it was used up. */
  boolean entered(KeyEvent event) {
    return model.commit();
  }

  void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (!entered(event)) {
          event.consume();
        }
      }
      case ESCAPE -> {
        if (model.giveUp()) {
          control.end();
          event.consume();
        }
      }
      case Z, Y -> {
        // A text control would swallow undo even where nothing was typed: then the window's own undo is meant.
        if (event.isShortcutDown() && !model.isChanged()) {
          Accelerators.run(event, control.getScene());
          event.consume();
        }
      }
      default -> { }
    }
  }
}
