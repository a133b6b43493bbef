package fi.laatuverkko.form;

import atlantafx.base.controls.CustomTextField;
import fi.laatuverkko.text.Texts;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line with something to pick from under it, opened by its button, by F4 or by the down key. */
abstract class DropDownView<R, V> extends TypedView<R, V> {

  final CustomTextField line;
  final Popup popup = new Popup();
  private boolean hiddenByPress;

  DropDownView(FieldModel<R, V> model, Texts texts, Ikon icon, String openWords) {
    super(model, texts, new CustomTextField());
    line = (CustomTextField) focusTarget();
    line.setRight(button(icon, openWords));
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setOnAutoHide(_ -> hiddenByPress = true);
  }

  /** Fills the popup before it is shown. */
  abstract Parent content();

  private Region button(Ikon icon, String words) {
    var button = new StackPane(new FontIcon(icon));
    button.getStyleClass().add("field-button");
    button.setAccessibleText(words);
    button.setCursor(Cursor.HAND);
    button.setMaxHeight(Region.USE_PREF_SIZE);
    button.setOnMouseEntered(_ -> hiddenByPress = false);
    button.setOnMousePressed(event -> {
      event.consume();
      line.requestFocus();
      if (hiddenByPress) {
        hiddenByPress = false;
      } else {
        open();
      }
    });
    return button;
  }

  @Override
  Region node() {
    return line;
  }

  @Override
  void left() {
    popup.hide();
    super.left();
  }

  final void open() {
    if (popup.isShowing() || !line.isEditable() || line.getScene() == null) {
      return;
    }
    var content = content();
    content.setNodeOrientation(NodeOrientation.INHERIT);
    popup.getContent().setAll(content);
    Bounds place = line.localToScreen(line.getLayoutBounds());
    popup.show(line, place.getMinX(), place.getMaxY() + 2);
  }

  @Override
  void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case F4 -> {
        open();
        event.consume();
      }
      case DOWN -> {
        if (!event.isAltDown() && !event.isShortcutDown()) {
          open();
          event.consume();
        }
      }
      case ESCAPE -> {
        if (popup.isShowing()) {
          popup.hide();
          model.giveUp();
          line.end();
          event.consume();
        } else {
          super.pressed(event);
        }
      }
      default -> super.pressed(event);
    }
  }
}
