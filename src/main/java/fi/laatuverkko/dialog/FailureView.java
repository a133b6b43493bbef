package fi.laatuverkko.dialog;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells of a mistake of the program: what happened, that the data is safe, and details for those who can mend it. */
final class FailureView {

  private static final int LINES = 12;

  private final QuestionView window;

  FailureView(Optional<Window> owner, FailureReport report, Texts texts) {
    var details = new TextArea(report.details());
    details.setId("failure-details");
    details.setEditable(false);
    details.setPrefRowCount(LINES);
    details.setVisible(false);
    details.managedProperty().bind(details.visibleProperty());
    var fold = new Button(texts.get("dialog.failure.details"), new FontIcon(Feather.CHEVRON_RIGHT));
    fold.setId("failure-fold");
    fold.getStyleClass().addAll(Styles.FLAT, "dialog-fold");
    var content = new VBox(words(texts.get("dialog.failure.safe")), words(texts.get("dialog.failure.todo")),
        words(texts.get("dialog.failure.code", report.code())), fold, details);
    content.getStyleClass().add("dialog-content");
    window = new QuestionView(owner, texts.get("dialog.failure.title"), content);
    fold.setOnAction(_ -> {
      details.setVisible(!details.isVisible());
      fold.setGraphic(new FontIcon(details.isVisible() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
      fold.getScene().getWindow().sizeToScene();
    });
    var copy = window.add(texts.get("dialog.failure.copy"), ButtonData.OTHER);
    copy.addEventFilter(ActionEvent.ACTION, event -> {
      var text = new ClipboardContent();
      text.putString(report.details());
      Clipboard.getSystemClipboard().setContent(text);
      copy.setText(texts.get("dialog.failure.copied"));
      event.consume();
    });
    window.add(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE).setDefaultButton(true);
  }

  private static Label words(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  void showAndWait() {
    window.showAndWait();
  }
}
