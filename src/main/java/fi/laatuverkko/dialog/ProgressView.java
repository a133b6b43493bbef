package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Running;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Shows how far some work is and closes with its end. */
final class ProgressView {

  private final Running running;
  private final QuestionView window;

  ProgressView(Optional<Window> owner, Running running, Texts texts) {
    this.running = running;
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(running.progressProperty());
    var words = new Label();
    words.textProperty().bind(running.textProperty());
    words.getStyleClass().add("progress-words");
    var content = new VBox(bar, words);
    content.getStyleClass().add("dialog-content");
    window = new QuestionView(owner, running.title(), content);
    var stop = window.add(texts.get("dialog.stop"), ButtonData.CANCEL_CLOSE);
    stop.addEventFilter(ActionEvent.ACTION, event -> {
      running.cancel();
      stop.setDisable(true);
      event.consume();
    });
    // Closing the window by its corner or by Escape asks the work to stop; it closes when the work has done so.
    window.setOnCloseRequest(event -> {
      if (!running.endedProperty().get()) {
        running.cancel();
        event.consume();
      }
    });
  }

  void show() {
    if (running.endedProperty().get()) {
      return;
    }
    running.endedProperty().addListener((_, _, ended) -> {
      if (ended) {
        window.close();
      }
    });
    window.show();
  }
}
