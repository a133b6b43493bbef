package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.indicator.Aim;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.statistics.GroupMeans;
import fi.laatuverkko.indicator.statistics.Share;
import java.util.List;
import java.util.Optional;

/**
 * The partners of an indicator side by side in one period, as they may be seen: in the shared view nothing of small groups; in a
 * partner's own view its own figures as they are, beside what is shared of the others.
 *
 * @param own whose own view it is; nothing for the shared view
 */
public record Comparison(IndicatorHistory history, Period period, Optional<Long> own, List<Line> lines) {

  /**
   * A partner's line.
   *
   * @param value the stored value where all of it may be seen
   */
  public record Line(long partner, Figure figure, Optional<IndicatorValue> value, Aim aim) {

    /** The counts behind a share, where they may be seen and are whole. */
    public Optional<Share> share() {
      return value.filter(one -> figure instanceof Figure.Known).flatMap(one -> one.numerator().flatMap(part -> one.denominator()
          .filter(whole -> whole.signum() > 0 && part.stripTrailingZeros().scale() <= 0 && whole.stripTrailingZeros().scale() <= 0 && part.compareTo(whole) <= 0)
          .map(whole -> new Share(part.longValueExact(), whole.longValueExact()))));
    }

    /** Number of respondents or cases behind the figure, where it may be seen. */
    public Optional<Integer> n() {
      return value.flatMap(IndicatorValue::n).or(() -> share().map(share -> (int) share.whole()));
    }
  }

  public static Comparison of(IndicatorHistory history, Period period, Optional<Long> own) {
    var shared = history.shared();
    var lines = history.partners().stream().filter(partner -> history.value(Optional.of(partner), period).isPresent()).map(partner -> {
      var value = history.value(Optional.of(partner), period).orElseThrow();
      var figure = own.filter(owner -> owner.equals(partner)).isPresent() ? unhidden(history, value) : shared.figure(value);
      return new Line(partner, figure, Optional.of(value).filter(_ -> figure instanceof Figure.Known), history.aim(Optional.of(partner), period));
    }).toList();
    return new Comparison(history, period, own, lines);
  }

  private static Figure unhidden(IndicatorHistory history, IndicatorValue value) {
    return Figure.of(history.indicator().withMinimumN(1), value);
  }

  /** Lines whose figure is known, the best first by the direction of the indicator. */
  public List<Line> known() {
    return lines.stream().filter(line -> line.figure() instanceof Figure.Known).toList();
  }

  /**
   * The network's figure of the lines shown to others, by the rule of the indicator: the network's respondents. The figure of an own
   * view must not go into it where others don't see it.
   */
  public Figure network() {
    var shared = own.isEmpty() ? this : of(history, period, Optional.empty());
    return LatestValue.of(history.indicator(), shared.known().stream().flatMap(line -> line.value().stream()).toList(), period).figure();
  }

  /** What others may see of all partners together in a period: one figure typed for all would give a hidden one away, and is hidden too. */
  public static Figure network(IndicatorHistory history, Period period) {
    var comparison = of(history, period, Optional.empty());
    return history.value(Optional.empty(), period).map(history.shared()::figure).orElseGet(comparison::network);
  }

  /** Respondents behind {@link #network(IndicatorHistory, Period)}, those of hidden partners left out. */
  public static Optional<Integer> networkN(IndicatorHistory history, Period period) {
    if (!(network(history, period) instanceof Figure.Known)) {
      return Optional.empty();
    }
    var own = history.value(Optional.empty(), period);
    var counts = of(history, period, Optional.empty()).known().stream().map(Line::n).toList();
    return own.isPresent() ? own.flatMap(IndicatorValue::n)
        : counts.isEmpty() || counts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(counts.stream().mapToInt(Optional::orElseThrow).sum());
  }

  /** The plain mean of the providers shown: the typical provider. */
  public Optional<Double> typicalProvider() {
    var shared = own.isEmpty() ? this : of(history, period, Optional.empty());
    var groups = shared.known().stream().map(line -> new GroupMeans.Group(line.figure().shown().orElseThrow().doubleValue(), 1)).toList();
    return groups.size() < 2 ? Optional.empty() : Optional.of(GroupMeans.unweighted(groups));
  }
}
