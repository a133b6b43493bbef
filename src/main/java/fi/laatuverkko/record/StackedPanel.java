package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.List;
import javafx.scene.layout.VBox;

/** Several panels under one another on one tab. */
public final class StackedPanel<R extends Record & Stored> extends ContentPanel<R> {

  /** @param title text key of the tab's title */
  public StackedPanel(String title, List<? extends RecordPanel<R>> panels) {
    super(title, PanelContent.all(panels), () -> stack(panels));
  }

  private static VBox stack(List<? extends RecordPanel<?>> panels) {
    var stack = new VBox();
    stack.getStyleClass().add("panel-stack");
    panels.forEach(panel -> stack.getChildren().add(panel.node()));
    return stack;
  }
}
