package fi.laatuverkko.forum;

import fi.laatuverkko.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons for the forum shown: the next state, and a menu with copying and the calendar file. */
final class ForumToolsView extends HBox {

  private final ReadOnlyObjectProperty<Optional<Forum>> shown;
  private final Texts texts;
  private final Button advance = new Button(null, new FontIcon(Feather.ARROW_RIGHT_CIRCLE));

  ForumToolsView(ReadOnlyObjectProperty<Optional<Forum>> shown, ForumCommands commands, Texts texts) {
    this.shown = shown;
    this.texts = texts;
    advance.setMinWidth(Region.USE_PREF_SIZE);
    advance.setId("forum-advance");
    advance.setOnAction(_ -> shown.get().ifPresent(commands::advance));
    var more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    more.setId("forum-more");
    more.setAccessibleText(texts.get("forum.more"));
    more.getItems().addAll(item("forum.copy", commands::copy), item("forum.calendar", commands::calendar));
    setSpacing(8);
    setMinWidth(Region.USE_PREF_SIZE);
    more.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(advance, more);
    shown.addListener((_, _, forum) -> show(forum));
    show(shown.get());
  }

  private MenuItem item(String key, Consumer<Forum> run) {
    var item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> shown.get().ifPresent(run));
    return item;
  }

  private void show(Optional<Forum> forum) {
    var next = forum.flatMap(known -> known.state().next());
    advance.setText(next.map(state -> texts.get("forum.advance." + state.name())).orElse(""));
    advance.setVisible(next.isPresent());
    advance.setManaged(next.isPresent());
  }
}
