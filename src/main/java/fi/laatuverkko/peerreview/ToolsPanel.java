package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of buttons that do something with the record shown, above another panel. */
public final class ToolsPanel<R extends Record & Stored> extends ContentPanel<R> {

  /** A button. @param text text key of its word */
  public record Tool<R>(String text, Ikon icon, Consumer<R> run) {}

  public ToolsPanel(RecordPanel<R> inner, List<Tool<R>> tools, Desk desk) {
    var shown = new AtomicReference<Optional<R>>(Optional.empty());
    PanelContent<R> own = PanelContent.of(record -> shown.set(Optional.of(record)), () -> shown.set(Optional.empty()));
    super(inner.title(), PanelContent.<R>all(List.of(own, inner)), () -> {
      var bar = new FlowPane(8, 8);
      bar.getStyleClass().add("parts-tools");
      tools.forEach(tool -> bar.getChildren().add(button(tool, () -> shown.get().ifPresent(tool.run()), desk)));
      VBox.setVgrow(inner.node(), Priority.ALWAYS);
      var both = new VBox(bar, inner.node());
      both.getStyleClass().add("parts");
      return both;
    });
    if (!inner.scrolls()) {
      filling();
    }
  }

  private static Button button(Tool<?> tool, Runnable run, Desk desk) {
    var button = new Button(desk.texts().get(tool.text()), new FontIcon(tool.icon()));
    button.setId(tool.text());
    button.setOnAction(_ -> run.run());
    return button;
  }
}
