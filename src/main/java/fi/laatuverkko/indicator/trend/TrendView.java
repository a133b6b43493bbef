package fi.laatuverkko.indicator.trend;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The picture with the choice of whose values are drawn and whether against the target or within limits. */
final class TrendView extends VBox {

  private final TrendPictures pictures;
  private final Texts texts;
  private final PictureView picture;
  private final LongFunction<String> name;
  private final ComboBox<Optional<Long>> who = new ComboBox<>();
  private final ComboBox<Boolean> kind = new ComboBox<>();
  private final Label nothing = new Label();
  private Optional<IndicatorHistory> history = Optional.empty();
  private boolean filling;

  TrendView(TrendPictures pictures, Texts texts, PictureView picture, LongFunction<String> name) {
    this.pictures = pictures;
    this.texts = texts;
    this.picture = picture;
    this.name = name;
    getStyleClass().add("indicator-panel");
    who.setConverter(words(id -> id.map(name::apply).orElseGet(() -> texts.get("indicatorValue.network"))));
    who.setAccessibleText(texts.get("trend.who"));
    who.setId("trend-who");
    kind.setConverter(words(control -> texts.get(control ? "trend.asControl" : "trend.asTarget")));
    kind.setAccessibleText(texts.get("trend.kind"));
    kind.setId("trend-kind");
    kind.getItems().setAll(false, true);
    kind.setValue(false);
    who.valueProperty().addListener(_ -> draw());
    kind.valueProperty().addListener(_ -> draw());
    nothing.getStyleClass().add("muted");
    nothing.setWrapText(true);
    var tools = new FlowPane(who, kind);
    tools.getStyleClass().add("choice-tools");
    VBox.setVgrow(picture, Priority.ALWAYS);
    getChildren().setAll(tools, nothing, picture);
  }

  private static <T> StringConverter<T> words(Function<T, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    };
  }

  void show(Optional<IndicatorHistory> read) {
    history = read;
    var before = Optional.ofNullable(who.getValue()).flatMap(chosen -> chosen);
    List<Optional<Long>> all = new ArrayList<>(List.of(Optional.empty()));
    read.ifPresent(one -> one.partners().stream().sorted(Comparator.comparing(name::apply)).map(Optional::of).forEach(all::add));
    filling = true;
    who.getItems().setAll(all);
    who.setValue(before.filter(id -> all.contains(Optional.of(id))));
    filling = false;
    draw();
  }

  private void draw() {
    if (filling) {
      return;
    }
    var drawn = history.filter(one -> !TrendPictures.isWords(one.indicator()) && !one.periods().isEmpty());
    nothing.setText(drawn.isPresent() || history.isEmpty() ? "" : texts.get(history.filter(one -> TrendPictures.isWords(one.indicator())).isPresent() ? "trend.words" : "trend.nothing"));
    nothing.setManaged(!nothing.getText().isEmpty());
    picture.show(drawn.map(one -> {
      var partner = Optional.ofNullable(who.getValue()).flatMap(chosen -> chosen);
      var words = partner.map(name::apply).orElseGet(() -> texts.get("indicatorValue.network"));
      return kind.getValue() ? pictures.control(one, partner, words) : pictures.overTime(one, partner, words);
    }));
  }
}
