package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Yes, no, or not known. */
final class ThreeWayView<R, V> extends EditorView<R, V> {

  private final ToggleGroup group = new ToggleGroup();
  private final ToggleButton yes = button("yes", "field.yes", Styles.LEFT_PILL);
  private final ToggleButton no = button("no", "field.no", Styles.CENTER_PILL);
  private final ToggleButton unknown = button("unknown", "field.unknown", Styles.RIGHT_PILL);
  private final HBox buttons = new HBox(yes, no, unknown);
  private boolean showing;

  ThreeWayView(FieldModel<R, V> model, Texts texts) {
    super(model, texts);
    buttons.setId(model.name());
    buttons.getStyleClass().add("field-three-way");
    buttons.setMaxWidth(Region.USE_PREF_SIZE);
    buttons.disableProperty().bind(model.editableProperty().not());
    model.valueProperty().subscribe(this::show);
    group.selectedToggleProperty().addListener((_, _, selected) -> {
      if (!showing) {
        choose(selected);
      }
    });
  }

  private ToggleButton button(String id, String words, String place) {
    var text = texts.get(words);
    var button = new ToggleButton(text.substring(0, 1).toUpperCase(texts.language().locale()) + text.substring(1));
    button.setId(id);
    button.getStyleClass().add(place);
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void choose(@Nullable Toggle selected) {
    if (selected == unknown) {
      model.choose(Optional.empty());
    } else if (selected != null) {
      model.chooseAny(selected == yes);
    }
    show(model.valueProperty().get());
  }

  private void show(Optional<V> value) {
    showing = true;
    group.selectToggle(value.map(answer -> Boolean.TRUE.equals(answer) ? yes : no).orElse(unknown));
    showing = false;
  }

  @Override
  double baseline() {
    return yes.getBaselineOffset();
  }

  @Override
  Region node() {
    return buttons;
  }

  @Override
  Node focusTarget() {
    return yes;
  }
}
