package fi.laatuverkko.feedback;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Compares the providers of a network: response rates, or the means of a question, with their uncertainty. */
final class ComparisonView extends VBox {

  private final ComparisonModel model;
  private final Texts texts;
  private final ComparisonPictures pictures;
  private final PictureView picture;
  private final Label note = new Label();
  private final VBox empty;

  /** @param importing reads in a file of results */
  ComparisonView(ComparisonModel model, Desk desk, Runnable importing) {
    this.model = model;
    this.texts = desk.texts();
    this.pictures = new ComparisonPictures(desk.types());
    this.picture = new PictureView(texts, desk.dialogs(), desk.background());
    this.empty = empty(importing);
    getStyleClass().add("feedback-comparison");
    note.getStyleClass().add("muted");
    note.setWrapText(true);
    var formats = Formats.in(texts.language());
    var choices = new FlowPane(
        choice("group", model.groups(), model.groupProperty(), pictures::name),
        choice("survey", model.surveys(), model.surveyProperty(), survey -> texts.get("feedback.survey." + survey.name())),
        choice("period", model.periods(), model.periodProperty(), (DateRange period) -> formats.dateRange(period)),
        choice("question", model.questions(), model.questionProperty(), (Optional<String> question) -> question.orElseGet(() -> texts.get("feedback.rate"))));
    choices.getStyleClass().add("feedback-choices");
    choices.visibleProperty().bind(picture.visibleProperty());
    choices.managedProperty().bind(picture.visibleProperty());
    setVgrow(picture, Priority.ALWAYS);
    getChildren().addAll(choices, picture, note, empty);
    model.choiceProperty().addListener((_, _, choice) -> show(choice));
    show(model.choiceProperty().get());
  }

  private <V> Node choice(String name, ObservableList<V> offered, ObjectProperty<V> chosen, Function<V, String> words) {
    var box = new ComboBox<>(offered);
    box.setId("feedback-" + name);
    box.setAccessibleText(texts.get("feedback.choice." + name));
    box.setMaxWidth(420);
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(V value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public V fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    });
    box.valueProperty().bindBidirectional(chosen);
    var label = new Label(texts.get("feedback.choice." + name));
    label.getStyleClass().add("muted");
    return new VBox(label, box);
  }

  private VBox empty(Runnable importing) {
    var words = new Label(texts.get("feedbackDataset.empty"));
    words.setWrapText(true);
    var button = new Button(texts.get("feedback.import"), new FontIcon(Feather.DOWNLOAD));
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> importing.run());
    var box = new VBox(words, button);
    box.getStyleClass().add("feedback-empty");
    return box;
  }

  private void show(Optional<ComparisonChoice> choice) {
    var feedback = model.feedback();
    var any = choice.isPresent() && feedback.isPresent();
    picture.setVisible(any);
    picture.setManaged(any);
    empty.setVisible(!any);
    empty.setManaged(!any);
    note.setText("");
    if (any) {
      picture.show(pictures.of(feedback.get(), choice.get()));
      note.setText(texts.get(ComparisonPictures.isCrowd(choice.get()) ? "feedback.note.crowd" : choice.get().question().isEmpty() ? "feedback.note.rate" : "feedback.note.mean"));
    }
  }
}
