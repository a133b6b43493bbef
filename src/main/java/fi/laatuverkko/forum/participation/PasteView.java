package fi.laatuverkko.forum.participation;

import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Where a list is pasted, with what it comes to below as one types. */
final class PasteView extends VBox {

  private final ListIntake intake;
  private final Texts texts;
  private final TextArea text = new TextArea();
  private final CheckBox present;
  private final CheckBox othersAbsent;
  private final VBox said = new VBox();
  private final ReadOnlyObjectWrapper<ListPlan> plan;

  PasteView(ListIntake intake, Texts texts) {
    this.intake = intake;
    this.texts = texts;
    this.plan = new ReadOnlyObjectWrapper<>(intake.plan("", Optional.empty(), false));
    this.present = new CheckBox(texts.get("participant.paste.present"));
    this.othersAbsent = new CheckBox(texts.get("participant.paste.othersAbsent"));
    var help = new Label(texts.get("participant.paste.help"));
    help.setWrapText(true);
    help.getStyleClass().add("help");
    text.setId("paste-text");
    text.setPrefRowCount(10);
    text.setPrefColumnCount(60);
    text.setPromptText(texts.get("participant.paste.example"));
    text.setAccessibleText(texts.get("participant.paste"));
    othersAbsent.disableProperty().bind(present.selectedProperty().not());
    said.setMinHeight(120);
    setSpacing(10);
    setPrefWidth(640);
    getChildren().addAll(help, text, present, othersAbsent, said);
    text.textProperty().addListener((_, _, _) -> read());
    present.selectedProperty().addListener((_, _, _) -> read());
    othersAbsent.selectedProperty().addListener((_, _, _) -> read());
  }

  @Override
  public void requestFocus() {
    text.requestFocus();
  }

  ReadOnlyObjectProperty<ListPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  ObservableBooleanValue hasSomething() {
    return Bindings.createBooleanBinding(() -> !plan.get().added().isEmpty() || !plan.get().changed().isEmpty(), plan);
  }

  private void read() {
    var presence = present.isSelected() ? Optional.of(Presence.PRESENT) : Optional.<Presence>empty();
    plan.set(intake.plan(text.getText(), presence, present.isSelected() && othersAbsent.isSelected()));
    said.getChildren().setAll(intake.words(plan.get(), texts).stream().map(sentence -> {
      var label = new Label(sentence);
      label.setWrapText(true);
      return label;
    }).toList());
    if (!said.getChildren().isEmpty()) {
      said.getChildren().getFirst().getStyleClass().add("strong");
    }
  }
}
