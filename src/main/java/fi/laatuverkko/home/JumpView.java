package fi.laatuverkko.home;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * A line that leads somewhere, by mouse and by keyboard. Not a button, because a button gives a graphic of several wrapped
 * lines the height of unwrapped ones.
 */
final class JumpView extends HBox {

  private final Runnable jump;

  JumpView(String accessibleText, Runnable jump, Node... content) {
    super(content);
    this.jump = jump;
    getStyleClass().add("jump");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(accessibleText);
    setFocusTraversable(true);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        requestFocus();
        jump.run();
      }
    });
    setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> jump.run();
      case DOWN -> requestFocusTraversal(TraversalDirection.NEXT);
      case UP -> requestFocusTraversal(TraversalDirection.PREVIOUS);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      jump.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
