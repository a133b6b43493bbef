package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls what is higher than its place, and brings into sight whatever takes the focus. */
public class FormScrollView extends ScrollPane {

  private static final double MARGIN = 24;

  private final Region content;
  private final ChangeListener<Node> reveal = (_, _, focused) -> reveal(focused);

  public FormScrollView(Region content) {
    super(content);
    this.content = content;
    getStyleClass().addAll("form-scroll", Styles.ROUNDED);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    sceneProperty().addListener((_, before, after) -> {
      if (before != null) {
        before.focusOwnerProperty().removeListener(reveal);
      }
      if (after != null) {
        after.focusOwnerProperty().addListener(reveal);
      }
    });
  }

  private void reveal(Node focused) {
    if (focused == null || !isInside(focused)) {
      return;
    }
    Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    var hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    var top = getVvalue() * hidden;
    var height = getViewportBounds().getHeight();
    if (place.getMinY() - MARGIN < top) {
      setVvalue(Math.clamp((place.getMinY() - MARGIN) / hidden, 0, 1));
    } else if (place.getMaxY() + MARGIN > top + height) {
      var wanted = Math.min(place.getMaxY() + MARGIN - height, place.getMinY() - MARGIN);
      setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }

  private boolean isInside(Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node == content) {
        return true;
      }
    }
    return false;
  }
}
