package fi.laatuverkko.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/** What the lines of a table are searched and filtered by. */
final class TableFilters {

  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObservableMap<String, ColumnFilter> byColumn = FXCollections.observableHashMap();

  /** @param changed run when other lines may be wanted */
  TableFilters(Runnable changed) {
    search.addListener(_ -> changed.run());
    byColumn.addListener((MapChangeListener<String, ColumnFilter>) _ -> changed.run());
  }

  StringProperty searchProperty() {
    return search;
  }

  /** By name of column. */
  ObservableMap<String, ColumnFilter> byColumn() {
    return byColumn;
  }

  void clear() {
    search.set("");
    byColumn.clear();
  }

  boolean isSearched() {
    return !search.get().isBlank();
  }

  boolean isOn() {
    return isSearched() || !byColumn.isEmpty();
  }

  /** @param searched numbers of the columns the words are looked for in */
  RowFilter filter(TableWords<?> words, List<Integer> searched) {
    Map<Integer, ColumnFilter> numbered = new HashMap<>();
    byColumn.forEach((name, filter) -> words.numberOf(name).ifPresent(column -> numbered.put(column, filter)));
    return new RowFilter(FoldedText.words(search.get()), searched, numbered);
  }
}
