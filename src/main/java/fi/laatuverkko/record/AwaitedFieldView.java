package fi.laatuverkko.record;

import fi.laatuverkko.form.RecordFormView;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Puts the cursor into a field of a record as soon as a form shows the record and has come to rest: records are read in the background,
 * and forms grow with their texts. Gives up when the user goes on by herself.
 */
final class AwaitedFieldView {

  private final Parent under;
  private final String field;
  private final long key;
  private final Runnable look = this::look;
  private final ChangeListener<Scene> entered = this::entered;
  private final EventHandler<InputEvent> giveUp = _ -> stop();
  private Optional<Scene> scene = Optional.empty();
  private Optional<Bounds> seen = Optional.empty();

  AwaitedFieldView(Parent under, String field, long key) {
    this.under = under;
    this.field = field;
    this.key = key;
  }

  void start() {
    if (under.getScene() == null) {
      under.sceneProperty().addListener(entered);
    } else {
      enter(under.getScene());
    }
  }

  void stop() {
    under.sceneProperty().removeListener(entered);
    scene.ifPresent(shown -> {
      shown.removePostLayoutPulseListener(look);
      shown.removeEventFilter(KeyEvent.KEY_PRESSED, giveUp);
      shown.removeEventFilter(MouseEvent.MOUSE_PRESSED, giveUp);
    });
    scene = Optional.empty();
  }

  private void entered(ObservableValue<? extends Scene> where, Scene before, Scene now) {
    under.sceneProperty().removeListener(entered);
    enter(now);
  }

  private void enter(Scene shown) {
    scene = Optional.of(shown);
    shown.addPostLayoutPulseListener(look);
    shown.addEventFilter(KeyEvent.KEY_PRESSED, giveUp);
    shown.addEventFilter(MouseEvent.MOUSE_PRESSED, giveUp);
    Platform.requestNextPulse();
  }

  private void look() {
    for (var node : under.lookupAll(".record-form")) {
      if (node instanceof RecordFormView<?> form && isSeen(form)) {
        form.place(field, key).ifPresent(place -> found(form, place));
      }
    }
  }

  private void found(RecordFormView<?> form, Node place) {
    var now = place.localToScene(place.getLayoutBounds());
    if (seen.equals(Optional.of(now))) {
      stop();
      form.focus(field);
    } else {
      seen = Optional.of(now);
      Platform.requestNextPulse();
    }
  }

  private boolean isSeen(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
