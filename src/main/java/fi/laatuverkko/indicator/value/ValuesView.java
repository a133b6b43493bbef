package fi.laatuverkko.indicator.value;

import fi.laatuverkko.grid.GridAction;
import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodKind;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The grid of values with the choice of indicator, period and layer above it. */
public final class ValuesView extends VBox {

  private final ValuesModel model;
  private final Texts texts;
  private final ComboBox<Indicator> indicator = new ComboBox<>();
  private final ComboBox<PeriodKind> kind = new ComboBox<>();
  private final ComboBox<ValueLayer> layer = new ComboBox<>();
  private final Label help = new Label();
  private boolean filling;

  public ValuesView(ValuesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("indicator-view");
    prepare(indicator, "values-indicator", "comparison.indicator", one -> one.name(texts.language()));
    prepare(kind, "values-kind", "values.kind", one -> texts.get("values.kind." + one));
    prepare(layer, "values-layer", "values.layer", one -> texts.get("values.layer." + one));
    indicator.setMaxWidth(460);
    kind.getItems().setAll(PeriodKind.values());
    layer.getItems().setAll(ValueLayer.values());
    layer.valueProperty().bindBidirectional(model.layerProperty());
    kind.valueProperty().bindBidirectional(model.kindProperty());
    indicator.valueProperty().addListener((_, _, one) -> {
      if (!filling && one != null) {
        model.chosenProperty().set(Optional.of(one.id()));
      }
    });
    var view = new GridView<>(model.grid()).actions(actions());
    help.getStyleClass().add("muted");
    help.setWrapText(true);
    var tools = new FlowPane(indicator, kind, layer, states(), lock());
    tools.getStyleClass().add("choice-tools");
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().setAll(tools, help, view);
    model.indicatorsProperty().addListener(_ -> fill());
    model.chosenProperty().addListener(_ -> fill());
    model.layerProperty().addListener(_ -> fill());
    fill();
  }

  private <T> void prepare(ComboBox<T> box, String id, String key, Function<T, String> word) {
    box.setId(id);
    box.setAccessibleText(texts.get(key));
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

  private MenuButton states() {
    var button = new MenuButton(texts.get("values.state"), new FontIcon(Feather.CHECK));
    for (var state : ValueState.values()) {
      var item = new MenuItem(texts.get("values.put." + state));
      item.setOnAction(_ -> model.putState(state));
      button.getItems().add(item);
    }
    return button;
  }

  private Button lock() {
    var button = new Button(texts.get("values.lock"), new FontIcon(Feather.LOCK));
    button.setOnAction(_ -> model.grid().focused().ifPresent(cell -> model.toggleLock(cell.column())));
    return button;
  }

  private List<GridAction<Long, Period>> actions() {
    return List.of(
        new GridAction<>(texts.get("values.open"), (row, period) -> model.sheetProperty().get().flatMap(sheet -> sheet.value(row, period)).isPresent(), model::open),
        new GridAction<>(texts.get("values.lock"), (_, _) -> true, (_, period) -> model.toggleLock(period)));
  }

  private void fill() {
    filling = true;
    var all = model.indicatorsProperty().get();
    if (!indicator.getItems().equals(all)) {
      indicator.getItems().setAll(all);
    }
    indicator.setValue(all.stream().filter(one -> model.chosenProperty().get().filter(id -> id == one.id()).isPresent()).findFirst().orElse(null));
    filling = false;
    help.setText(all.isEmpty() ? texts.get("values.nothing") : texts.get("values.help." + model.layerProperty().get()));
  }
}
