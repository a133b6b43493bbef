package fi.laatuverkko.forum.participation;

import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.text.Texts;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The participants with buttons to bring them in, and how many there are in words. */
final class PeopleView extends VBox {

  private final PeopleModel model;
  private final Dialogs dialogs;
  private final Texts texts;

  PeopleView(PeopleModel model, Node parts, Dialogs dialogs, Texts texts) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    var bar = new FlowPane(button("participant.pick", Feather.USERS, this::pick),
        button("participant.paste", Feather.CLIPBOARD, this::paste), button("participant.list", Feather.PRINTER, model::printList));
    getStylesheets().add(Objects.requireNonNull(PeopleView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    bar.getStyleClass().add("people-tools");
    var summary = new Label();
    summary.textProperty().bind(model.summaryProperty());
    summary.setWrapText(true);
    summary.getStyleClass().add("people-summary");
    summary.visibleProperty().bind(model.summaryProperty().isNotEmpty());
    summary.managedProperty().bind(summary.visibleProperty());
    getChildren().addAll(bar, summary, parts);
  }

  private Button button(String key, Feather icon, Runnable run) {
    var button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void pick() {
    model.pick(contacts -> {
      var view = new ContactPickView(contacts, model::word, texts);
      if (dialogs.work(texts.get("participant.pick.title"), view, texts.get("participant.pick.add"), contacts.countProperty().greaterThan(0))) {
        model.add(contacts.picked());
      }
    });
  }

  private void paste() {
    model.paste(intake -> {
      var view = new PasteView(intake, texts);
      if (dialogs.work(texts.get("participant.paste"), view, texts.get("participant.paste.take"), view.hasSomething())) {
        model.take(view.planProperty().get());
      }
    });
  }
}
