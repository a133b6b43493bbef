package fi.laatuverkko.indicator.value;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodKind;
import fi.laatuverkko.indicator.PeriodLock;
import fi.laatuverkko.indicator.PeriodLockBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The grid of values: which indicator, kind of period and layer, and writing what is entered as one act. */
public final class ValuesModel {

  private final Supplier<List<Indicator>> readIndicators;
  private final ValueSheetQuery query;
  private final Writing<IndicatorValue> writing;
  private final Writing<PeriodLock> locking;
  private final OpenFile file;
  private final Desk desk;
  private final ValueGrid cells;
  private final GridModel<Long, Period> grid;
  private final ReadOnlyObjectWrapper<List<Indicator>> indicators = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ValueSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Long>> chosen = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<PeriodKind> kind = new SimpleObjectProperty<>(PeriodKind.YEAR);
  private final ObjectProperty<ValueLayer> layer = new SimpleObjectProperty<>(ValueLayer.FIGURE);
  private final Latest latest = new Latest();
  private final Latest latestSheet = new Latest();
  private boolean shown;

  /** @param readIndicators those that can have values; called on the storage thread */
  public ValuesModel(Supplier<List<Indicator>> readIndicators, ValueSheetQuery query, Writing<IndicatorValue> writing, Writing<PeriodLock> locking, OpenFile file, Desk desk) {
    this.readIndicators = readIndicators;
    this.query = query;
    this.writing = writing;
    this.locking = locking;
    this.file = file;
    this.desk = desk;
    this.cells = new ValueGrid(desk.types(), id -> file.names().name(Kind.ORGANISATION, id));
    this.grid = new GridModel<>(new Entries(), desk.texts(), desk.dialogs()::fail);
    chosen.addListener(_ -> {
      grid.clear();
      if (shown) {
        loadSheet(true);
      }
    });
    kind.addListener(_ -> fill());
    layer.addListener(_ -> {
      grid.clear();
      fill();
    });
    file.changes().listen(Set.of("indicator", "indicator_value", "period_lock", "network_member", "project_partner", "organisation"), _ -> load());
  }

  public GridModel<Long, Period> grid() {
    return grid;
  }

  public ReadOnlyObjectProperty<List<Indicator>> indicatorsProperty() {
    return indicators.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<ValueSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The indicator whose values are shown, by key. */
  public ObjectProperty<Optional<Long>> chosenProperty() {
    return chosen;
  }

  /** The kind of period that empty columns are offered for. */
  public ObjectProperty<PeriodKind> kindProperty() {
    return kind;
  }

  public ObjectProperty<ValueLayer> layerProperty() {
    return layer;
  }

  public void shown(boolean inFront) {
    var first = inFront && !shown;
    shown = inFront;
    if (first) {
      load();
    }
  }

  private void load() {
    if (shown) {
      latest.start(desk.background().storage(readIndicators::get).onSuccess(read -> {
        indicators.set(read);
        if (chosen.get().filter(id -> read.stream().anyMatch(indicator -> indicator.id() == id)).isEmpty()) {
          chosen.set(read.stream().findFirst().map(Indicator::id));
        } else {
          loadSheet(sheet.get().filter(one -> chosen.get().equals(Optional.of(one.indicator().id()))).isEmpty());
        }
      }));
    }
  }

  private void loadSheet(boolean another) {
    latestSheet.start(desk.background().storage(() -> chosen.get().flatMap(query::of)).onSuccess(read -> {
      sheet.set(read);
      if (another) {
        read.ifPresent(one -> kind.set(one.kind()));
      }
      fill();
    }));
  }

  private void fill() {
    grid.show(sheet.get().map(one -> cells.of(one, kind.get(), layer.get(), LocalDate.now(desk.clock()))).orElseGet(GridContent::none));
  }

  /** Puts the selected values into a state, as one act. */
  public void putState(ValueState state) {
    var values = selected();
    if (!values.isEmpty()) {
      start(desk.background().storage(() -> file.acts().perform(ActName.of("values.act.state", values.size(), name()), act -> {
        values.forEach(value -> writing.update(act, value, value.withState(state)));
        return values.size();
      })));
    }
  }

  private List<IndicatorValue> selected() {
    return grid.selection().map(range -> {
      var content = grid.content();
      return content.rows().subList(range.top(), range.bottom() + 1).stream().flatMap(row -> content.columns().subList(range.left(), range.right() + 1).stream()
          .flatMap(column -> sheet.get().flatMap(one -> one.value(row.key(), column.key())).stream())).toList();
    }).orElse(List.of());
  }

  /** Locks a period for this indicator's network (for all where it has none), or opens it again. */
  public void toggleLock(Period period) {
    sheet.get().ifPresent(one -> {
      var held = one.locks().stream().filter(lock -> lock.holds(one.indicator(), period)).toList();
      var key = held.isEmpty() ? "values.act.locked" : "values.act.opened";
      start(desk.background().storage(() -> file.acts().perform(ActName.of(key, period.from(), period.to()), act -> {
        if (held.isEmpty()) {
          locking.insert(act, PeriodLockBuilder.builder().networkId(one.indicator().networkId()).periodFrom(period.from()).periodTo(period.to()).build());
        }
        held.forEach(lock -> locking.delete(act, lock));
        return held.size();
      })));
    });
  }

  /** Opens the record of a cell's value, with its history. */
  public void open(long row, Period period) {
    sheet.get().flatMap(one -> one.value(row, period)).ifPresent(value -> desk.navigator().open("indicator_value", value.id()));
  }

  private void start(Job<?> job) {
    job.onFailure(desk.dialogs()::fail).start();
  }

  private String name() {
    return sheet.get().map(one -> one.indicator().name(desk.texts().language())).orElse("");
  }

  private final class Entries implements GridWriter<Long, Period> {

    @Override
    public Optional<Problem> refusal(Long row, Period period, String text) {
      return sheet.get().flatMap(one -> one.entered(row, period, layer.get(), text) instanceof Parsed.Refused<?>(var problem) ? Optional.of(problem) : Optional.empty());
    }

    @Override
    public Job<?> write(List<GridEntry<Long, Period>> entries) {
      var indicator = chosen.get().orElseThrow();
      var taken = layer.get();
      var name = ActName.of("values.act.entered", entries.size(), name());
      return desk.background().storage(() -> file.acts().perform(name, act -> {
        var fresh = query.of(indicator).orElseThrow();
        entries.forEach(entry -> write(act, fresh, taken, entry));
        return entries.size();
      }));
    }

    private void write(Act act, ValueSheet fresh, ValueLayer taken, GridEntry<Long, Period> entry) {
      var before = fresh.value(entry.row(), entry.column());
      switch (fresh.entered(entry.row(), entry.column(), taken, entry.text())) {
        case Parsed.Understood<Optional<IndicatorValue>>(var after) -> {
          if (after.isEmpty()) {
            before.ifPresent(value -> writing.delete(act, value));
          } else if (before.isPresent()) {
            writing.update(act, before.get(), after.get());
          } else {
            writing.insert(act, confirmed(fresh, after.get()));
          }
        }
        case Parsed.Refused<Optional<IndicatorValue>>(var problem) -> throw new Refusal(problem);
        case Parsed.Empty<Optional<IndicatorValue>> _ -> {}
      }
    }

    /** A new mean that comes with its n needs no second step. */
    private static IndicatorValue confirmed(ValueSheet fresh, IndicatorValue value) {
      return fresh.indicator().unit().isFromRespondents() && value.n().isEmpty() ? value : value.withState(ValueState.CONFIRMED);
    }
  }
}
