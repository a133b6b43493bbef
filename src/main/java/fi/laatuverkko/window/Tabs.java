package fi.laatuverkko.window;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.BelongingQuery;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Finds the place of a record, a tab or a window beside, and shows it there. */
public final class Tabs implements Navigator {

  /**
   * @param front brings the view to the front
   * @param open shows a record and, step by step, a part of it
   * @param tab the tab of records, where it is one
   */
  private record Place(Runnable front, Consumer<List<Step>> open, Optional<RecordTab<?, ?>> tab) {}

  private final Map<String, Place> places = new HashMap<>();
  private final IntConsumer bringToFront;
  private final Background background;
  private final Latest latest = new Latest();
  private Optional<BelongingQuery> belonging = Optional.empty();

  /** @param bringToFront shows the tab of a number in the window */
  public Tabs(IntConsumer bringToFront, Background background) {
    this.bringToFront = bringToFront;
    this.background = background;
  }

  /** Records of this table are shown in this tab. */
  public void put(int number, RecordTab<?, ?> tab) {
    put(tab, () -> bringToFront.accept(number));
  }

  /** Records of this table are shown in a window beside, which is brought to the front so. */
  public void put(RecordTab<?, ?> tab, Runnable front) {
    places.put(tab.model().kind().table(), new Place(front, path -> open(tab, path), Optional.of(tab)));
    tab.views().forEach(view -> {
      Runnable viewFront = () -> {
        front.run();
        tab.show(view.title());
      };
      view.records().ifPresent(nested -> put(nested, viewFront));
      view.tables().forEach(table -> places.put(table,
          new Place(viewFront, path -> path.forEach(step -> view.reveal(step.table(), step.id())), Optional.empty())));
    });
  }

  /** Parts are looked for with this, in the file open now. */
  public void findPartsWith(BelongingQuery query) {
    belonging = Optional.of(query);
  }

  /** Shows the tab of a table with only the lines of one value of a filter; filters are named by the last part of their label. */
  void filter(String table, String filter, Object value) {
    Optional.ofNullable(places.get(table)).ifPresent(place -> place.tab.ifPresent(tab -> {
      place.front.run();
      tab.showList();
      tab.view().openRecord(false);
      tab.model().list().choose(tab.model().kind().name() + ".filter." + filter, value);
    }));
  }

  @Override
  public void show(String table, String view) {
    Optional.ofNullable(places.get(table)).ifPresent(place -> {
      place.front.run();
      place.tab.ifPresent(tab -> tab.show(view));
    });
  }

  @Override
  public void open(String table, long id) {
    go(table, id, Optional.empty());
  }

  @Override
  public void open(String table, long id, String place) {
    go(table, id, Optional.of(place));
  }

  private void go(String table, long id, Optional<String> within) {
    if (places.containsKey(table)) {
      latest.stop();
      open(List.of(new Step(table, id)), within);
    } else {
      belonging.ifPresent(query -> latest.start(background.storage(() -> query.path(table, id)).onSuccess(path -> open(path, within))));
    }
  }

  private void open(List<Step> path, Optional<String> within) {
    Optional.ofNullable(places.get(path.getFirst().table())).ifPresent(place -> {
      place.front.run();
      place.open.accept(path);
      within.ifPresent(name -> place.tab.ifPresent(tab -> tab.look(name, path.getLast())));
    });
  }

  private static void open(RecordTab<?, ?> tab, List<Step> path) {
    tab.open(path.getFirst().id());
    path.stream().skip(1).forEach(step -> tab.reveal(step.table(), step.id()));
  }
}
