package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Everything with a place in time, the day looked at, and moving. Reads while one of its views can be seen. */
public final class TimelineModel {

  private record Sourced(HappeningSource source, Happening happening) {}

  private final OpenFile file;
  private final Desk desk;
  private final Runnable undo;
  private final Consumer<LocalDate> create;
  private final List<HappeningSource> sources = new ArrayList<>();
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<List<Happening>> happenings = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<LocalDate> day;
  private List<Sourced> sourced = List.of();
  private int seen;

  /**
   * @param undo undoes the latest act
   * @param create makes a forum on a day
   */
  public TimelineModel(OpenFile file, Desk desk, Runnable undo, Consumer<LocalDate> create) {
    this.file = file;
    this.desk = desk;
    this.undo = undo;
    this.create = create;
    this.day = new SimpleObjectProperty<>(LocalDate.now(desk.clock()));
    file.changes().listen(changes -> {
      if (seen > 0 && sources.stream().flatMap(source -> source.tables().stream()).anyMatch(changes::touch)) {
        load();
      }
    });
  }

  /** Adds a source; before the views are first looked at. */
  public void plug(HappeningSource source) {
    sources.add(source);
  }

  public ReadOnlyObjectProperty<List<Happening>> happeningsProperty() {
    return happenings.getReadOnlyProperty();
  }

  /** A day of the month, or in the middle of the timeline, looked at. */
  public ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /** A view comes to the front or leaves it. */
  public void shown(boolean inFront) {
    seen += inFront ? 1 : -1;
    if (inFront) {
      load();
    }
  }

  private void load() {
    latest.start(desk.background().storage(this::read).onSuccess(read -> {
      sourced = read;
      happenings.set(read.stream().map(Sourced::happening).toList());
    }));
  }

  private List<Sourced> read() {
    List<Sourced> all = new ArrayList<>();
    sources.forEach(source -> source.read().forEach(happening -> all.add(new Sourced(source, happening))));
    all.sort(Comparator.comparing((Sourced one) -> one.happening.first()).thenComparing(one -> one.happening.title()));
    return all;
  }

  public void open(Happening happening) {
    desk.navigator().open(happening.table(), happening.id());
  }

  /** Makes a forum on a day and opens it. */
  public void create(LocalDate on) {
    create.accept(on);
  }

  /** Moves a happening by days as one act, and offers to undo it. */
  public void move(Happening happening, int days) {
    if (days == 0 || !happening.movable()) {
      return;
    }
    var to = happening.first().plusDays(days);
    var source = sourced.stream().filter(one -> one.happening.equals(happening)).findFirst().orElseThrow().source;
    desk.background().storage(() -> file.acts().perform(ActName.of("timeline.act.moved", happening.title(), to), act -> {
      source.move(act, happening, days);
      return happening;
    })).onSuccess(_ -> desk.dialogs().tell(desk.texts().get("timeline.moved", happening.title(),
            Formats.in(desk.texts().language()).date(to)), desk.texts().get("record.undo"), undo))
        .onFailure(desk.dialogs()::fail).start();
  }
}
