package fi.laatuverkko.dialog;

import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A dialog window: a heading, something under it, and buttons that say what they do. */
class QuestionView extends Dialog<ButtonType> {

  /** The action first, then the others, then giving up; the same on all computers. */
  private static final String ORDER = "+OUC";

  private final Runnable firstDrawing = this::firstDrawn;
  private Runnable onceDrawn = () -> {};

  QuestionView(Optional<Window> owner, String title, Node content) {
    owner.ifPresent(this::initOwner);
    setTitle(title);
    setResizable(true);
    setDialogPane(new DialogPane() {

      @Override
      protected Node createButtonBar() {
        var bar = (ButtonBar) super.createButtonBar();
        bar.setButtonOrder(ORDER);
        return bar;
      }
    });
    var heading = new Label(title);
    heading.getStyleClass().add("dialog-heading");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    var all = new VBox(heading, content);
    all.getStyleClass().add("dialog-content");
    getDialogPane().setContent(all);
    getDialogPane().getStyleClass().add("question");
    setOnShown(_ -> getDialogPane().getScene().addPostLayoutPulseListener(firstDrawing));
  }

  private void firstDrawn() {
    var scene = getDialogPane().getScene();
    scene.removePostLayoutPulseListener(firstDrawing);
    // A window is measured before it gets the text size the user has chosen.
    scene.getWindow().sizeToScene();
    onceDrawn.run();
  }

  /** What is to be done as soon as the dialog can be seen. */
  final void onceDrawn(Runnable then) {
    onceDrawn = then;
  }

  /** Some words with buttons of which the first is the one that Enter presses. */
  static QuestionView ofWords(Optional<Window> owner, String title, String words, List<String> actions, Texts texts) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    var question = new QuestionView(owner, title, label);
    for (var action : actions) {
      question.add(action, question.getDialogPane().getButtonTypes().isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER);
    }
    question.add(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    return question;
  }

  /** The button of the dialog that was added. */
  final Button add(String words, ButtonData role) {
    var type = new ButtonType(words, role);
    getDialogPane().getButtonTypes().add(type);
    var button = (Button) getDialogPane().lookupButton(type);
    button.setMinWidth(Region.USE_PREF_SIZE);
    ButtonBar.setButtonUniformSize(button, false);
    button.setId("dialog-button-" + (getDialogPane().getButtonTypes().size() - 1));
    return button;
  }

  /** Waits for an answer: the number of the button, nothing when the user gave up. */
  final Optional<Integer> ask() {
    return showAndWait().filter(type -> type.getButtonData() != ButtonData.CANCEL_CLOSE)
        .map(type -> getDialogPane().getButtonTypes().indexOf(type));
  }
}
