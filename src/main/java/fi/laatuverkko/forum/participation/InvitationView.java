package fi.laatuverkko.forum.participation;

import fi.laatuverkko.text.Texts;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The invitation's texts with buttons for the draft, the mail program, the addresses and the calendar file. */
final class InvitationView extends VBox {

  private final Texts texts;

  InvitationView(InvitationModel model, Node letters, Texts texts) {
    this.texts = texts;
    var bar = new FlowPane(button("invitation.draft", Feather.EDIT, model::draft), button("invitation.mail", Feather.MAIL, () -> model.mail(InvitationView::copy)),
        button("invitation.addresses", Feather.COPY, () -> model.addresses(InvitationView::copy)), button("invitation.calendar", Feather.CALENDAR, model::calendar));
    getStylesheets().add(Objects.requireNonNull(InvitationView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    bar.getStyleClass().add("people-tools");
    getChildren().addAll(bar, letters);
  }

  private Button button(String key, Feather icon, Runnable run) {
    var button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
