package fi.laatuverkko.window;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Running;
import fi.laatuverkko.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window: when it was last saved, what undo would undo, counts, and what is being worked on. */
final class StatusLineView extends HBox {

  private final Background background;
  private final Texts texts;
  private final Label saved = new Label();
  private final Label undo = new Label();
  private final Label count = new Label();
  private final HBox work = new HBox();

  StatusLineView(WindowModel model, Background background, Texts texts) {
    this.background = background;
    this.texts = texts;
    getStyleClass().add("status-line");
    work.getStyleClass().add("status-work");
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    saved.textProperty().bind(model.savedProperty());
    saved.managedProperty().bind(saved.textProperty().isNotEmpty());
    undo.textProperty().bind(model.undoTextProperty());
    count.textProperty().bind(model.countProperty());
    undo.setMinWidth(0);
    count.setMinWidth(USE_PREF_SIZE);
    work.setMinWidth(USE_PREF_SIZE);
    saved.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(saved, undo, space, work, count);
    background.running().addListener((ListChangeListener<Running>) _ -> showWork());
  }

  private void showWork() {
    work.getChildren().clear();
    background.running().stream().findFirst().ifPresent(running -> {
      var bar = new ProgressBar();
      bar.progressProperty().bind(running.progressProperty());
      var text = new Label();
      text.textProperty().bind(running.textProperty().map(words -> words.isEmpty() ? running.title() : words));
      var cancel = new Button(texts.get("window.cancel"), new FontIcon(Feather.X));
      cancel.getStyleClass().addAll("flat", "small");
      cancel.setOnAction(_ -> running.cancel());
      work.getChildren().addAll(text, bar, cancel);
    });
  }
}
