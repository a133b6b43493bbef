package fi.laatuverkko.form;

import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Yes or no. */
final class CheckView<R, V> extends EditorView<R, V> {

  private final CheckBox box = new CheckBox();

  CheckView(FieldModel<R, V> model, Texts texts) {
    super(model, texts);
    box.setId(model.name());
    box.getStyleClass().add("field-check");
    box.setText(model.label());
    box.setWrapText(true);
    box.disableProperty().bind(model.editableProperty().not());
    model.valueProperty().subscribe(this::show);
    box.setOnAction(_ -> {
      model.chooseAny(box.isSelected());
      show(model.valueProperty().get());
    });
  }

  private void show(Optional<V> value) {
    box.setSelected(value.map(Boolean.TRUE::equals).orElse(false));
  }

  @Override
  boolean isSelfLabelled() {
    return true;
  }

  @Override
  Region node() {
    return box;
  }

  @Override
  CheckBox focusTarget() {
    return box;
  }
}
