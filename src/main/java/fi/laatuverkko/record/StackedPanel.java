package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Several panels under one another on one tab. */
public final class StackedPanel<R extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final List<RecordPanel<R>> panels;
  private @Nullable Region node;

  /** @param title text key of the tab's title */
  public StackedPanel(String title, List<RecordPanel<R>> panels) {
    this.title = title;
    this.panels = panels;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (node == null) {
      var stack = new VBox();
      stack.getStyleClass().add("panel-stack");
      panels.forEach(panel -> stack.getChildren().add(panel.node()));
      node = stack;
    }
    return node;
  }

  @Override
  public void show(R record) {
    panels.forEach(panel -> panel.show(record));
  }

  @Override
  public boolean reveal(String table, long id) {
    return panels.stream().anyMatch(panel -> panel.reveal(table, id));
  }

  @Override
  public void clear() {
    panels.forEach(RecordPanel::clear);
  }
}
