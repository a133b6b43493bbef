package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of buttons that do something with the record shown, above another panel. */
public final class ToolsPanel<R extends Record & Stored> implements RecordPanel<R> {

  /** A button. @param text text key of its word */
  public record Tool<R>(String text, Ikon icon, Consumer<R> run) {}

  private final RecordPanel<R> inner;
  private final List<Tool<R>> tools;
  private final Desk desk;
  private Optional<R> shown = Optional.empty();
  private @Nullable Region node;

  public ToolsPanel(RecordPanel<R> inner, List<Tool<R>> tools, Desk desk) {
    this.inner = inner;
    this.tools = tools;
    this.desk = desk;
  }

  @Override
  public String title() {
    return inner.title();
  }

  @Override
  public Region node() {
    if (node == null) {
      var bar = new FlowPane(8, 8);
      bar.getStyleClass().add("parts-tools");
      tools.forEach(tool -> bar.getChildren().add(button(tool)));
      var both = new VBox(bar, inner.node());
      both.getStyleClass().add("parts");
      node = both;
    }
    return node;
  }

  private Button button(Tool<R> tool) {
    var button = new Button(desk.texts().get(tool.text()), new FontIcon(tool.icon()));
    button.setId(tool.text());
    button.setOnAction(_ -> shown.ifPresent(tool.run()));
    return button;
  }

  @Override
  public void show(R record) {
    shown = Optional.of(record);
    inner.show(record);
  }

  @Override
  public boolean reveal(String table, long id) {
    return inner.reveal(table, id);
  }

  @Override
  public void clear() {
    shown = Optional.empty();
    inner.clear();
  }
}
