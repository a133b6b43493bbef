package fi.laatuverkko.grant.use;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One picture of the use, chosen from a list. */
final class UseView extends VBox {

  private final ComboBox<UsePictures.Choice> choices = new ComboBox<>();
  private final PictureView picture;
  private final Label empty;
  private boolean showing;

  /** @param decision the choice of the decision */
  UseView(Texts texts, Node decision, PictureView picture) {
    this.picture = picture;
    this.empty = new Label(texts.get("use.empty"));
    getStyleClass().add("money-panel");
    choices.setId("use-choice");
    choices.setAccessibleText(texts.get("use.panel"));
    choices.setConverter(new StringConverter<>() {
      @Override
      public String toString(UsePictures.@Nullable Choice choice) {
        return choice == null ? "" : choice.name();
      }

      @Override
      public UsePictures.Choice fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    });
    choices.setOnAction(_ -> draw());
    empty.setWrapText(true);
    empty.getStyleClass().add("muted");
    setVgrow(picture, Priority.ALWAYS);
    getChildren().setAll(decision, empty, choices, picture);
  }

  /** Shows the same choice as before where it is there. */
  void show(List<UsePictures.Choice> offered) {
    showing = true;
    var before = choices.getValue();
    choices.getItems().setAll(offered);
    choices.setValue(offered.stream().filter(choice -> before != null && choice.name().equals(before.name())).findFirst()
        .or(() -> offered.stream().findFirst()).orElse(null));
    showing = false;
    var some = !offered.isEmpty();
    empty.setVisible(!some);
    empty.setManaged(!some);
    choices.setVisible(some);
    picture.setVisible(some);
    draw();
  }

  private void draw() {
    if (!showing && choices.getValue() != null) {
      picture.show(choices.getValue().picture());
    }
  }
}
