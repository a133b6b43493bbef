package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.theme.MarkIcon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list of choices. */
final class OptionCell<V> extends ListCell<ChoiceView.Option<V>> {

  private final FieldModel<?, V> model;

  OptionCell(FieldModel<?, V> model, Consumer<ChoiceView.Option<V>> choose) {
    this.model = model;
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        choose.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(ChoiceView.@Nullable Option<V> option, boolean empty) {
    super.updateItem(option, empty);
    var shown = option != null && !empty;
    setText(shown ? option.words() : null);
    setGraphic(shown ? option.value().<Node>flatMap(value -> MarkIcon.of(model.mark(value))).orElse(null) : null);
    getStyleClass().remove(Styles.TEXT_MUTED);
    if (shown && option.value().isEmpty()) {
      getStyleClass().add(Styles.TEXT_MUTED);
    }
  }
}
