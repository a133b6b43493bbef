package fi.laatuverkko.search;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Delayed;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.Navigator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Searches a moment after the last letter was typed, and knows which line of the results is chosen. */
public final class SearchModel {

  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int SHORTEST = 2;

  private final SearchQuery query;
  private final Background background;
  private final Navigator navigator;
  private final Delayed delayed;
  private final Latest latest = new Latest();
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<SearchResults>> results = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final Set<SearchKind> unfolded = EnumSet.noneOf(SearchKind.class);
  private List<SearchLine> lines = List.of();

  SearchModel(SearchQuery query, Background background, Navigator navigator) {
    this.query = query;
    this.background = background;
    this.navigator = navigator;
    // The delayed work comes on a worker; what it does belongs on the window's thread.
    this.delayed = background.delayed(PAUSE, () -> background.later(this::run));
    search.addListener(_ -> {
      unfolded.clear();
      delayed.ask();
    });
  }

  /** What is typed. */
  public StringProperty searchProperty() {
    return search;
  }

  /** What was found last; nothing while too little is typed. */
  public ReadOnlyObjectProperty<Optional<SearchResults>> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** The lines that can be chosen, from all groups. */
  public List<SearchLine> lines() {
    return lines;
  }

  /** Index of the line that is chosen; −1 for none. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Searches at once, as the file stands now. */
  public void run() {
    var typed = search.get().strip();
    if (typed.length() < SHORTEST) {
      latest.stop();
      show(Optional.empty());
      return;
    }
    var kinds = Set.copyOf(unfolded);
    latest.start(background.storage(progress -> query.find(typed, kinds, progress)).onSuccess(found -> show(Optional.of(found))));
  }

  private void show(Optional<SearchResults> found) {
    List<SearchLine> all = new ArrayList<>();
    found.ifPresent(known -> known.groups().forEach(group -> {
      group.hits().forEach(hit -> all.add(new SearchLine.Hit(hit)));
      if (isUnfoldable(group)) {
        all.add(new SearchLine.More(group.kind(), group.more()));
      }
    }));
    var before = chosen.get();
    lines = List.copyOf(all);
    chosen.set(-1);
    results.set(found);
    chosen.set(lines.isEmpty() ? -1 : unfolded.isEmpty() ? 0 : Math.clamp(before, 0, lines.size() - 1));
  }

  /** False where all that are shown at most are shown. */
  public boolean isUnfoldable(SearchGroup group) {
    return group.more() > 0 && !unfolded.contains(group.kind());
  }

  /** Chooses the line so many lines further, stopping at the ends. */
  public void move(int by) {
    if (!lines.isEmpty()) {
      chosen.set(Math.clamp(chosen.get() + by, 0, lines.size() - 1));
    }
  }

  /** Does what the chosen line is for; searches first where more has been typed since. True when it led to a record. */
  public boolean open() {
    if (!results.get().map(found -> found.search().equals(search.get().strip())).orElse(false)) {
      run();
      return false;
    }
    return chosen.get() >= 0 && open(lines.get(chosen.get()));
  }

  /** Does what a line is for. True when it led to a record. */
  public boolean open(SearchLine line) {
    chosen.set(lines.indexOf(line));
    switch (line) {
      case SearchLine.Hit(var hit) -> navigator.open(hit.kind().table(), hit.id());
      case SearchLine.More(var kind, var _) -> {
        unfolded.add(kind);
        run();
      }
    }
    return line instanceof SearchLine.Hit;
  }
}
