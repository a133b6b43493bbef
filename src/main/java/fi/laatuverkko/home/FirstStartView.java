package fi.laatuverkko.home;

import fi.laatuverkko.text.Texts;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in an empty file: the three ways to begin. */
final class FirstStartView extends VBox {

  private final Texts texts;

  FirstStartView(Texts texts, HomeActions actions) {
    this.texts = texts;
    setId("home-first");
    getStyleClass().add("home-first");
    var choices = new FlowPane(
        choice("home.first.sample", Feather.COMPASS, actions::openSample),
        choice("home.first.network", Feather.PLUS_CIRCLE, actions::newNetwork),
        choice("home.first.open", Feather.FOLDER, actions::openFile));
    choices.getStyleClass().add("home-choices");
    getChildren().addAll(
        SectionView.label(texts.get("home.first.title"), "heading"),
        SectionView.label(texts.get("home.first.words"), "muted"),
        choices);
  }

  private JumpView choice(String key, Feather icon, Runnable action) {
    var title = texts.get(key);
    var help = texts.get(key + "Help");
    var sign = new FontIcon(icon);
    sign.getStyleClass().add("large");
    var card = new VBox(sign, SectionView.label(title, "strong"), SectionView.label(help, "muted"));
    card.getStyleClass().add("home-card");
    var choice = new JumpView(title + ". " + help, action, card);
    choice.getStyleClass().add("home-choice");
    return choice;
  }
}
