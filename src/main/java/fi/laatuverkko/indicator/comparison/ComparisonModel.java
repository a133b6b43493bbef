package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.record.ChangeHub;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which indicator, period and view is compared, and the comparison itself. Reads only while it is looked at. */
public final class ComparisonModel {

  private final Supplier<List<Indicator>> readIndicators;
  private final LongFunction<Optional<IndicatorHistory>> readHistory;
  private final Background background;
  private final ReadOnlyObjectWrapper<List<Indicator>> indicators = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<IndicatorHistory>> history = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Long>> chosen = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Period>> period = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Long>> own = new SimpleObjectProperty<>(Optional.empty());
  private final Latest latest = new Latest();
  private final Latest latestHistory = new Latest();
  private boolean shown;

  /**
   * @param readIndicators those with values of partners; called on the storage thread
   * @param readHistory an indicator with its values; called on the storage thread
   */
  public ComparisonModel(Supplier<List<Indicator>> readIndicators, LongFunction<Optional<IndicatorHistory>> readHistory, Background background, ChangeHub changes) {
    this.readIndicators = readIndicators;
    this.readHistory = readHistory;
    this.background = background;
    chosen.addListener(_ -> {
      if (shown) {
        loadHistory();
      }
    });
    period.addListener(_ -> compare());
    own.addListener(_ -> compare());
    changes.listen(Set.of("indicator", "indicator_value", "indicator_target", "organisation"), _ -> load());
  }

  public ReadOnlyObjectProperty<List<Indicator>> indicatorsProperty() {
    return indicators.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<IndicatorHistory>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** The indicator compared, by key. */
  public ObjectProperty<Optional<Long>> chosenProperty() {
    return chosen;
  }

  public ObjectProperty<Optional<Period>> periodProperty() {
    return period;
  }

  /** The partner whose own view is shown; nothing for the shared view. */
  public ObjectProperty<Optional<Long>> ownProperty() {
    return own;
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
      latest.start(background.storage(readIndicators::get).onSuccess(read -> {
        indicators.set(read);
        if (chosen.get().filter(id -> read.stream().anyMatch(indicator -> indicator.id() == id)).isEmpty()) {
          // Feedback is what providers compare; counts only where there is nothing else.
          chosen.set(read.stream().filter(indicator -> indicator.unit().isFromRespondents()).findFirst().or(() -> read.stream().findFirst()).map(Indicator::id));
        } else {
          loadHistory();
        }
      }));
    }
  }

  private void loadHistory() {
    var id = chosen.get();
    if (id.isEmpty()) {
      history.set(Optional.empty());
      compare();
      return;
    }
    latestHistory.start(background.storage(() -> readHistory.apply(id.get())).onSuccess(read -> {
      history.set(read);
      var periods = read.map(IndicatorHistory::periods).orElse(List.of());
      if (period.get().filter(periods::contains).isEmpty()) {
        period.set(periods.isEmpty() ? Optional.empty() : Optional.of(latestCompared(read.orElseThrow())));
      }
      own.set(own.get().filter(partner -> read.map(IndicatorHistory::partners).orElse(List.of()).contains(partner)));
      compare();
    }));
  }

  /** The latest period with values of partners, not only of the network. */
  private static Period latestCompared(IndicatorHistory history) {
    var periods = history.periods().reversed();
    return periods.stream().filter(period -> history.partners().stream().anyMatch(partner -> history.value(Optional.of(partner), period).isPresent()))
        .findFirst().orElse(periods.getFirst());
  }

  private void compare() {
    comparison.set(history.get().flatMap(read -> period.get().filter(chosenPeriod -> read.periods().contains(chosenPeriod))
        .map(chosenPeriod -> Comparison.of(read, chosenPeriod, own.get()))));
  }
}
