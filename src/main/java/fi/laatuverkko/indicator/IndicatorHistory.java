package fi.laatuverkko.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An indicator with all that has been measured and aimed at.
 *
 * @param values of all partners and periods, drafts too
 */
public record IndicatorHistory(Indicator indicator, List<IndicatorValue> values, List<Target> targets) {

  /** Those that count: drafts left out. */
  public List<IndicatorValue> counting() {
    return values.stream().filter(value -> value.state() != ValueState.DRAFT).toList();
  }

  /** The periods something counts in, the earliest first. */
  public List<Period> periods() {
    return counting().stream().map(IndicatorValue::period).distinct().sorted().toList();
  }

  /** The partners with values, in the order of their keys. */
  public List<Long> partners() {
    return counting().stream().flatMap(value -> value.organisationId().stream()).distinct().sorted(Comparator.naturalOrder()).toList();
  }

  public Optional<IndicatorValue> value(Optional<Long> partner, Period period) {
    return counting().stream().filter(value -> value.organisationId().equals(partner) && value.period().equals(period)).findFirst();
  }

  /** What may be shown of each period, of a partner or of all together where none is named. */
  public Map<Period, Figure> figures(Optional<Long> partner) {
    var shared = shared();
    return periods().stream().collect(Collectors.toMap(Function.identity(), period -> partner.isPresent()
        ? value(partner, period).map(shared::figure).orElseGet(Figure.Unknown::new) : LatestValue.of(indicator, counting(), period, shared).figure()));
  }

  /** What may be shown of its values. */
  public SharedValues shared() {
    return SharedValues.of(indicator, counting());
  }

  public Aim aim(Optional<Long> partner, Period period) {
    var all = Aim.Scope.of(indicator);
    return Aim.of(indicator, targets, partner.map(all::partner).orElse(all), period);
  }
}
