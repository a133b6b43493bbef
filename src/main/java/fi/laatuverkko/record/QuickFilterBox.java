package fi.laatuverkko.record;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** The drop-down of a {@link QuickFilter}: all, or one of the values that occur. */
final class QuickFilterBox<L, V> extends ComboBox<Optional<V>> {

  private final ListingModel<L> list;
  private final QuickFilter<L, V> filter;

  QuickFilterBox(ListingModel<L> list, QuickFilter<L, V> filter, Texts texts) {
    this.list = list;
    this.filter = filter;
    getStyleClass().add("quick-filter-box");
    setId("filter-" + filter.label());
    setAccessibleText(texts.get(filter.label()));
    setConverter(new StringConverter<>() {
      @Override
      public String toString(Optional<V> value) {
        return value == null || value.isEmpty() ? texts.get("record.filter.all", texts.get(filter.label())) : filter.word()
            .apply(value.get());
      }

      @Override
      public Optional<V> fromString(String text) {
        throw new UnsupportedOperationException("A filter is chosen, not typed");
      }
    });
    list.linesProperty().addListener((_, _, lines) -> offer(lines));
    list.chosenProperty(filter).addListener((_, _, chosen) -> setValue(typed(chosen)));
    offer(list.linesProperty().get());
    setValue(Optional.empty());
    valueProperty().addListener((_, _, value) -> {
      if (value != null) {
        list.chosenProperty(filter).set(value.map(chosen -> chosen));
      }
    });
  }

  @SuppressWarnings("unchecked")
  private Optional<V> typed(Optional<Object> chosen) {
    return (Optional<V>) chosen;
  }

  private void offer(List<L> lines) {
    List<Optional<V>> options = new ArrayList<>(List.of(Optional.empty()));
    filter.occurring(lines).forEach(value -> options.add(Optional.of(value)));
    if (!options.equals(getItems())) {
      var chosen = list.chosenProperty(filter).get();
      getItems().setAll(options);
      setValue(typed(chosen));
    }
  }
}
