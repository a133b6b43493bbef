package fi.laatuverkko.window;

import fi.laatuverkko.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is shown when no file is open: what the program is for, and three ways to begin. */
public final class FirstScreenView extends StackPane {

  private final Texts texts;

  public FirstScreenView(FileCommands files, Texts texts) {
    this.texts = texts;
    getStyleClass().add("first-screen");
    var title = new Label(texts.get("window.first.title"));
    title.getStyleClass().add("first-title");
    var words = new Label(texts.get("window.first.words"));
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.getStyleClass().add("first-words");
    var ways = new FlowPane(
        way("sample", Feather.COMPASS, files::makeSample),
        way("new", Feather.FILE_PLUS, files::makeNew),
        way("open", Feather.FOLDER, files::open));
    ways.getStyleClass().add("first-ways");
    ways.setAlignment(Pos.CENTER);
    var column = new VBox(title, words, ways);
    column.getStyleClass().add("first-column");
    column.setAlignment(Pos.CENTER);
    getChildren().add(column);
  }

  /** What stands in its place while a file is on its way. */
  static Node awaiting(String words) {
    var label = new Label(words);
    label.getStyleClass().add("first-words");
    label.setAlignment(Pos.CENTER);
    label.setId("awaiting");
    return new StackPane(label);
  }

  private Button way(String name, Ikon icon, Runnable run) {
    var title = new Label(texts.get("window.first." + name));
    title.setWrapText(true);
    title.setTextAlignment(TextAlignment.CENTER);
    title.setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add("way-title");
    var words = new Label(texts.get("window.first." + name + ".words"));
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.getStyleClass().add("way-words");
    var content = new VBox(new FontIcon(icon), title, words);
    content.setAlignment(Pos.TOP_CENTER);
    content.getStyleClass().add("way-content");
    var button = new Button(null, content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(title.getText() + ". " + words.getText());
    button.getStyleClass().add("way");
    button.setId("first-" + name);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
