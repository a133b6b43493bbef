package fi.laatuverkko.peerreview;

import fi.laatuverkko.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that takes the review shown to its next state. */
final class ReviewToolsView extends HBox {

  private final Button advance = new Button(null, new FontIcon(Feather.ARROW_RIGHT_CIRCLE));
  private final Texts texts;

  ReviewToolsView(ReadOnlyObjectProperty<Optional<PeerReview>> shown, Consumer<PeerReview> step, Texts texts) {
    this.texts = texts;
    advance.setMinWidth(Region.USE_PREF_SIZE);
    advance.setId("review-advance");
    advance.setOnAction(_ -> shown.get().ifPresent(step));
    setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(advance);
    shown.subscribe(this::show);
  }

  private void show(Optional<PeerReview> review) {
    var next = review.flatMap(known -> known.state().next());
    advance.setText(next.map(state -> texts.get("peerReview.advance", texts.get("peerReview.state." + state))).orElse(""));
    advance.setVisible(next.isPresent());
    advance.setManaged(next.isPresent());
  }
}
