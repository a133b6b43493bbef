package fi.laatuverkko.table;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/**
 * What a table of records shows: its lines, which of them are selected, what they are searched, filtered and sorted by.
 * To be used on the window's thread. Above {@value #LARGE} lines the work is done on another thread and only its newest result is
 * shown. Changed values never move or hide a row; that waits until something is sorted, filtered, added or removed.
 */
public final class RecordTableModel<L> {

  static final int LARGE = 5_000;
  private static final int MOST_CHOICES = 30;

  private final TableWords<L> words;
  private final Background background;
  private final TableMemory memory;
  private final Formats formats;
  private final Rows<L> rows;
  private final Latest latest = new Latest();
  private final ShownRows<L> shown = new ShownRows<>();
  private final RowSelection<L> selection = shown.selection();
  private final TableFilters filters = new TableFilters(this::filterChanged);
  private final ReadOnlyObjectWrapper<TableLayout> layout;
  private final ReadOnlyObjectWrapper<Optional<L>> selected = new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyIntegerWrapper selectedCount = new ReadOnlyIntegerWrapper(this, "selectedCount");
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyStringWrapper countText = new ReadOnlyStringWrapper(this, "countText", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final Set<Row<L>> kept = new HashSet<>();
  private OptionalLong wanted = OptionalLong.empty();
  private Optional<List<Row<L>>> sorted = Optional.empty();
  private TableScreen<L> screen = TableScreen.none();
  private boolean loaded;

  public RecordTableModel(Columns<L> columns, Texts texts, Background background, TableMemory memory) {
    this.words = new TableWords<>(columns, texts);
    this.formats = Formats.in(texts.language());
    this.background = background;
    this.memory = memory;
    this.rows = new Rows<>(words);
    this.layout = new ReadOnlyObjectWrapper<>(this, "layout",
        memory.load(columns.name()).map(remembered -> remembered.fitted(columns)).orElseGet(() -> TableLayout.of(columns)));
    selection.changesProperty().addListener(_ -> selectionChanged());
  }

  /** Shows these lines: rows of known keys keep their place, their selection and the sight of the user. */
  public void show(List<L> lines) {
    var moved = rows.put(lines);
    var first = !loaded;
    loaded = true;
    total.set(rows.count());
    selectionChanged();
    if (moved || first) {
      sorted = Optional.empty();
      selection.rows().forEach(kept::add);
      arrange(true);
    }
  }

  /** Selects the line of a key and brings it into sight, now or as soon as it is there; filters don't hide it. */
  public void select(long key) {
    var row = rows.find(key);
    if (row.isPresent() && !row.get().isHidden()) {
      wanted = OptionalLong.empty();
      selection.only(row.get().position());
      screen.reveal(row.get());
    } else {
      wanted = OptionalLong.of(key);
      row.ifPresent(hidden -> {
        kept.add(hidden);
        arrange(false);
      });
    }
  }

  /** Selects the line some places below, or above when negative, the one selected now; the first one when there is none. */
  public void selectBeside(int places) {
    shown.selectBeside(places);
    selection.lead().ifPresent(screen::reveal);
  }

  public void clearSelection() {
    selection.clear();
  }

  /** The line selected last; its newest version after a reload. */
  public ReadOnlyObjectProperty<Optional<L>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public Optional<L> selected() {
    return selected.get();
  }

  /** All selected lines, from the top. */
  public List<L> selectedLines() {
    return selection.rows().stream().map(Row::line).toList();
  }

  public ReadOnlyIntegerProperty selectedCountProperty() {
    return selectedCount.getReadOnlyProperty();
  }

  /** What is searched for in all shown columns. */
  public StringProperty searchProperty() {
    return filters.searchProperty();
  }

  /** The filters by name of column; a feature may put its own views here. */
  public ObservableMap<String, ColumnFilter> filters() {
    return filters.byColumn();
  }

  /** Shows all lines again. */
  public void clearFilters() {
    filters.clear();
  }

  public boolean isFiltered() {
    return filters.isOn();
  }

  /** The lines as they are shown now, from the top. */
  public List<L> shownLines() {
    return shown.lines();
  }

  /** Tells when other lines, or lines in another order, are shown. */
  public Observable shownProperty() {
    return shown.rows();
  }

  /** How many lines there are, shown or not. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** How many lines are shown, in words. */
  public ReadOnlyStringProperty countTextProperty() {
    return countText.getReadOnlyProperty();
  }

  /** True while lines are being sorted or filtered on another thread. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Columns, widths and sorting as the user has them now. */
  public ReadOnlyObjectProperty<TableLayout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  public TableLayout layout() {
    return layout.get();
  }

  /** Sorts by these columns; by none leaves the lines as they came. */
  public void sortBy(List<SortKey> keys) {
    lay(layout().withSort(keys));
  }

  /** Columns, widths and sorting as they were at first. */
  public void resetLayout() {
    lay(TableLayout.of(words.columns()));
  }

  void lay(TableLayout wish) {
    var before = layout();
    if (wish.equals(before)) {
      return;
    }
    layout.set(wish);
    memory.save(words.columns().name(), wish);
    if (!wish.sort().equals(before.sort())) {
      sorted = Optional.empty();
      arrange(false);
    } else if (filters.isSearched() && !words.shownColumns(wish).equals(words.shownColumns(before))) {
      arrange(false);
    }
  }

  ObservableList<Row<L>> shown() {
    return shown.rows();
  }

  RowSelection<L> selection() {
    return selection;
  }

  TableWords<L> words() {
    return words;
  }

  /** Whether any lines have been given yet. */
  boolean isLoaded() {
    return loaded;
  }

  void showOn(TableScreen<L> table) {
    screen = table;
  }

  /** What one may choose from in a column's filter; nothing where there is too much. */
  Optional<List<String>> choices(int column) {
    return rows.differentTexts(column, MOST_CHOICES);
  }

  /** The numbers of the columns shown, in the user's order. */
  List<Integer> shownColumns() {
    return words.shownColumns(layout());
  }

  private void filterChanged() {
    kept.clear();
    arrange(false);
  }

  private void arrange(boolean reload) {
    var order = sorted.isPresent() ? List.<RowOrder.By>of() : words.order(layout().sort());
    var arrangement = new Arrangement<>(sorted.orElseGet(rows::inOrder), order, filters.filter(words, shownColumns()), Set.copyOf(kept));
    if (rows.count() <= LARGE) {
      latest.stop();
      arranged(arrangement.result(), reload);
    } else {
      busy.set(true);
      latest.start(background.worker(arrangement::result).onSuccess(result -> arranged(result, reload)));
    }
  }

  private void arranged(Arrangement.Result<L> result, boolean reload) {
    busy.set(false);
    sorted = Optional.of(result.sorted());
    var leadBefore = selection.lead();
    var placeBefore = leadBefore.map(Row::position).orElse(-1);
    var restore = screen.hold(reload);
    count(result.shown().size());
    shown.replace(result.shown());
    restore.run();
    if (wanted.isPresent()) {
      selectWanted(wanted.getAsLong());
      wanted = reload ? OptionalLong.empty() : wanted;
    } else if (selection.count() == 0 && leadBefore.isPresent() && rows.find(leadBefore.get().key()).isEmpty()) {
      selection.only(Math.min(placeBefore, shown.count() - 1));
    }
  }

  private void selectWanted(long key) {
    rows.find(key).ifPresent(row -> {
      if (row.isHidden()) {
        kept.add(row);
        arrange(true);
      } else {
        select(key);
      }
    });
  }

  private void selectionChanged() {
    selectedCount.set(selection.count());
    selected.set(selection.lead().map(Row::line));
  }

  /** Before the lines change, so that whoever is told of them finds their count. */
  private void count(int lines) {
    var all = words.count(lines, formats.whole(lines));
    countText.set(lines == rows.count() ? all : words.texts().get("table.count.filtered", all, formats.whole(rows.count())));
  }
}
