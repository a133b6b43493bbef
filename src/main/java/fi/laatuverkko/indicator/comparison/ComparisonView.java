package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.chart.Picture;
import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Partners side by side: what is compared is chosen above, the picture of it below. */
public final class ComparisonView extends VBox {

  /** Which picture. */
  enum Look { SIDE_BY_SIDE, FUNNEL, ANSWERS }

  private final ComparisonModel model;
  private final ValueTypes types;
  private final Texts texts;
  private final LongFunction<String> name;
  private final ComparisonPictures pictures;
  private final PictureView picture;
  private final ComboBox<Indicator> indicator = new ComboBox<>();
  private final ComboBox<Period> period = new ComboBox<>();
  private final ComboBox<Optional<Long>> own = new ComboBox<>();
  private final ComboBox<Look> look = new ComboBox<>();
  private final CheckBox ranked = new CheckBox();
  private final Label said = new Label();
  private boolean filling;

  /**
   * @param name of an organisation
   * @param export writes the workbook of indicators
   */
  public ComparisonView(ComparisonModel model, ValueTypes types, LongFunction<String> name, PictureView picture, Runnable export) {
    this.model = model;
    this.types = types;
    this.texts = types.texts();
    this.name = name;
    this.pictures = new ComparisonPictures(types, name);
    this.picture = picture;
    getStyleClass().add("indicator-view");
    prepare(indicator, "comparison-indicator", "comparison.indicator", one -> one.name(texts.language()));
    prepare(period, "comparison-period", "comparison.period", one -> PeriodName.of(one, types.formats()));
    prepare(own, "comparison-own", "comparison.view", id -> id.map(one -> texts.get("comparison.own", name.apply(one))).orElseGet(() -> texts.get("comparison.shared")));
    prepare(look, "comparison-look", "comparison.look", one -> texts.get("comparison.look." + one));
    look.getItems().setAll(Look.values());
    look.setValue(Look.SIDE_BY_SIDE);
    ranked.setText(texts.get("comparison.ranked"));
    indicator.setMaxWidth(460);
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    var workbook = new Button(texts.get("indicatorSheet.menu"), new FontIcon(Feather.DOWNLOAD));
    workbook.setId("comparison-export");
    workbook.setOnAction(_ -> export.run());
    var tools = new FlowPane(indicator, period, own, look, ranked, workbook);
    tools.getStyleClass().add("choice-tools");
    var scroll = new ScrollPane(picture);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(tools, said, scroll);
    follow();
  }

  private <T> void prepare(ComboBox<T> box, String id, String key, Function<T, String> word) {
    box.setId(id);
    box.setAccessibleText(texts.get(key));
    box.setPromptText(texts.get(key));
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    });
  }

  private void follow() {
    indicator.valueProperty().addListener((_, _, chosen) -> byUser(() -> model.chosenProperty().set(Optional.ofNullable(chosen).map(Indicator::id))));
    period.valueProperty().addListener((_, _, chosen) -> byUser(() -> model.periodProperty().set(Optional.ofNullable(chosen))));
    own.valueProperty().addListener((_, _, chosen) -> byUser(() -> model.ownProperty().set(chosen == null ? Optional.empty() : chosen)));
    look.valueProperty().addListener(_ -> draw());
    ranked.selectedProperty().addListener(_ -> draw());
    model.indicatorsProperty().addListener(_ -> fill());
    model.historyProperty().addListener(_ -> fill());
    model.comparisonProperty().addListener(_ -> {
      fill();
      draw();
    });
    fill();
    draw();
  }

  private void byUser(Runnable change) {
    if (!filling) {
      change.run();
    }
  }

  private void fill() {
    filling = true;
    var all = model.indicatorsProperty().get();
    if (!indicator.getItems().equals(all)) {
      indicator.getItems().setAll(all);
    }
    indicator.setValue(all.stream().filter(one -> model.chosenProperty().get().filter(id -> id == one.id()).isPresent()).findFirst().orElse(null));
    var history = model.historyProperty().get();
    period.getItems().setAll(history.map(IndicatorHistory::periods).orElse(List.of()).reversed());
    period.setValue(model.periodProperty().get().orElse(null));
    List<Optional<Long>> views = new ArrayList<>(List.of(Optional.empty()));
    history.map(IndicatorHistory::partners).orElse(List.of()).stream().sorted(Comparator.comparing(id -> types.formats().sortKey(name.apply(id)))).map(Optional::of).forEach(views::add);
    own.getItems().setAll(views);
    own.setValue(model.ownProperty().get());
    filling = false;
  }

  private void draw() {
    var comparison = model.comparisonProperty().get();
    ranked.setDisable(look.getValue() != Look.SIDE_BY_SIDE);
    var drawn = comparison.filter(one -> !one.lines().isEmpty()).flatMap(this::picture);
    said.setText(drawn.isPresent() ? texts.get("comparison.help." + look.getValue())
        : texts.get(comparison.isEmpty() ? "comparison.nothing" : comparison.get().lines().isEmpty() ? "comparison.nobody" : "comparison.notThis." + look.getValue()));
    picture.show(drawn);
  }

  private Optional<Picture> picture(Comparison comparison) {
    return switch (look.getValue()) {
      case SIDE_BY_SIDE -> Optional.of(pictures.sideBySide(comparison, ranked.isSelected()));
      case FUNNEL -> pictures.funnel(comparison).map(one -> one);
      case ANSWERS -> pictures.answers(comparison).map(one -> one);
    };
  }
}
