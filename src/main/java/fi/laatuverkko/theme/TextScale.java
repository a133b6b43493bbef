package fi.laatuverkko.theme;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** How large the text around a place is, against the normal size: for the few sizes that a style sheet can't give in em. */
public final class TextScale {

  private static final double NORMAL = Appearance.NORMAL_TEXT;

  private final Label probe = new Label();
  private final ObservableDoubleValue value = Bindings.createDoubleBinding(() -> probe.getFont().getSize() / NORMAL, probe.fontProperty());

  /** @param place gets an invisible label that the style sheet reaches */
  public TextScale(Pane place) {
    probe.setManaged(false);
    probe.setVisible(false);
    place.getChildren().add(probe);
  }

  /** 1 for normal size, 2 for text twice as large. */
  public ObservableDoubleValue value() {
    return value;
  }
}
