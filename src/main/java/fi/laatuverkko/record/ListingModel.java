package fi.laatuverkko.record;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Keeps a list of lines as the file has them, and shows those that the chosen view and the filters above let through. */
public final class ListingModel<L> {

  private final Listing<L> listing;
  private final Background background;
  private final String reading;
  private final RecordTableModel<L> table;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<List<L>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Scope<L>>> scope;
  private final Map<QuickFilter<L, ?>, ObjectProperty<Optional<Object>>> chosen = new HashMap<>();
  private boolean inSight = true;
  private boolean stale = true;

  public ListingModel(Listing<L> listing, Texts texts, Background background, ChangeHub changes, TableMemory memory) {
    this.listing = listing;
    this.background = background;
    this.reading = texts.get("record.reading");
    this.table = new RecordTableModel<>(listing.columns(), texts, background, memory);
    this.scope = new SimpleObjectProperty<>(listing.scopes().stream().findFirst());
    scope.addListener(_ -> apply());
    listing.filters().forEach(filter -> {
      var choice = new SimpleObjectProperty<>(Optional.empty());
      choice.addListener(_ -> apply());
      chosen.put(filter, choice);
    });
    changes.listen(listing.tables(), _ -> refresh());
  }

  public Listing<L> listing() {
    return listing;
  }

  public RecordTableModel<L> table() {
    return table;
  }

  /** All lines of the file, shown or not. */
  public ReadOnlyObjectProperty<List<L>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The view chosen; nothing for a list without views. */
  public ObjectProperty<Optional<Scope<L>>> scopeProperty() {
    return scope;
  }

  /** The value chosen in a filter. */
  public ObjectProperty<Optional<Object>> chosenProperty(QuickFilter<L, ?> filter) {
    return chosen.get(filter);
  }

  /** Shows only the lines of one value of the filter with this label, in the first view, so that none of them is hidden. */
  public void choose(String filterLabel, Object value) {
    listing.scopes().stream().findFirst().ifPresent(first -> scope.set(Optional.of(first)));
    chosen.forEach((filter, choice) -> choice.set(filter.label().equals(filterLabel) ? Optional.of(value) : Optional.empty()));
  }

  /** Reads the lines anew. */
  public void load() {
    stale = false;
    latest.start(background.storage(listing.read()).titled(reading).onSuccess(this::show));
  }

  /** Tells whether the list can be seen: while it can't, it isn't read, but it is when it comes into sight after a change. */
  public void setInSight(boolean seen) {
    inSight = seen;
    if (seen && stale) {
      load();
    }
  }

  /** Reads the lines anew as soon as the list can be seen. */
  public void refresh() {
    stale = true;
    if (inSight) {
      load();
    }
  }

  /** Shows the lines read; the first one is selected at first, so that the place for the record isn't empty. */
  private void show(List<L> read) {
    var first = lines.get().isEmpty();
    lines.set(read);
    apply();
    if (first && table.selected().isEmpty()) {
      table.selectBeside(1);
    }
  }

  /** Selects a line; views and filters that hide it are left. */
  public void select(long key) {
    var line = lines.get().stream().filter(candidate -> listing.columns().key().applyAsLong(candidate) == key).findFirst();
    line.filter(hidden -> !passes(hidden)).ifPresent(hidden -> {
      chosen.values().forEach(choice -> choice.set(Optional.empty()));
      scope.get().filter(view -> !view.shows().test(hidden))
          .ifPresent(_ -> scope.set(listing.scopes().stream().filter(view -> view.shows().test(hidden)).findFirst()));
    });
    table.select(key);
  }

  private void apply() {
    table.show(lines.get().stream().filter(this::passes).toList());
  }

  private boolean passes(L line) {
    return scope.get().map(view -> view.shows().test(line)).orElse(true)
        && listing.filters().stream().allMatch(filter -> passes(filter, line));
  }

  @SuppressWarnings("unchecked")
  private <V> boolean passes(QuickFilter<L, V> filter, L line) {
    return filter.shows(line, (Optional<V>) chosen.get(filter).get());
  }
}
