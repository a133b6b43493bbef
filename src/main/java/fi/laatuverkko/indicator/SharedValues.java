package fi.laatuverkko.indicator;

import fi.laatuverkko.confidentiality.MeasuredGroup;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.confidentiality.SharedView;
import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be shown of an indicator's values: in lists, pictures, scorecards and everything that is written, they are the same. A value
 * from respondents is hidden when they are fewer than the indicator's minimum, when it would tell such a group by subtraction, and when
 * their number is not known. A figure typed for all partners together is hidden where it would tell what is hidden of one.
 */
public final class SharedValues {

  /** Stands for all partners together. */
  private static final long ALL = 0;

  private final Indicator indicator;
  private final List<IndicatorValue> kept;
  private final Optional<SharedView<Long>> view;

  private SharedValues(Indicator indicator, List<IndicatorValue> kept) {
    this.indicator = indicator;
    this.kept = kept;
    this.view = isGuarded(indicator) ? Optional.of(SharedView.of(groups(indicator, kept), indicator.minimumN())) : Optional.empty();
  }

  /** @param kept all values that are stored of the indicator and count, of all partners and periods */
  public static SharedValues of(Indicator indicator, List<IndicatorValue> kept) {
    return new SharedValues(indicator, kept);
  }

  /** Whether small groups could be seen through its values. */
  public static boolean isGuarded(Indicator indicator) {
    return indicator.unit().isFromRespondents() || indicator.unit() == Unit.PERCENT;
  }

  private static List<MeasuredGroup<Long>> groups(Indicator indicator, List<IndicatorValue> kept) {
    var open = indicator.withMinimumN(1);
    return kept.stream().filter(value -> value.organisationId().isPresent() || respondents(value).isPresent()).flatMap(value -> Figure.of(open, value).shown().stream()
        .map(number -> new MeasuredGroup<>(owner(value), value.periodFrom(), value.periodTo(), respondents(value).orElse(0), number))).toList();
  }

  private static long owner(IndicatorValue value) {
    return value.organisationId().orElse(ALL);
  }

  private static Optional<Integer> respondents(IndicatorValue value) {
    return value.n().or(() -> value.denominator().map(BigDecimal::intValue));
  }

  /** What may be shown of a stored value. */
  public Figure figure(IndicatorValue value) {
    var figure = Figure.of(indicator, value);
    if (view.isEmpty() || !(figure instanceof Figure.Known)) {
      return figure;
    }
    if (value.organisationId().isEmpty() && !admitsTotal(value)) {
      return new Figure.Suppressed(view.get().minimum());
    }
    return switch (view.get().figure(owner(value), PeriodName.range(value.period()))) {
      case SharedFigure.Hidden(var minimum) -> new Figure.Suppressed(minimum);
      case SharedFigure.Shown _ -> figure;
      case SharedFigure.Missing _ -> value.organisationId().isEmpty() ? figure : new Figure.Unknown();
    };
  }

  /** Nothing hidden of a partner in its time, and no few left over that no partner's figure holds. */
  private boolean admitsTotal(IndicatorValue total) {
    var period = PeriodName.range(total.period());
    var partners = kept.stream().flatMap(value -> value.organisationId().stream()).distinct().toList();
    return view.orElseThrow().admitsTotal(partners, period) && respondents(total).filter(n -> leavesFew(n, partners, period)).isEmpty();
  }

  private boolean leavesFew(int n, List<Long> partners, DateRange period) {
    var inside = partners.stream().flatMap(partner -> view.orElseThrow().figure(partner, period) instanceof SharedFigure.Shown(_, var own)
        ? Stream.of(own) : Stream.empty()).mapToInt(own -> own).sum();
    return inside > 0 && n != inside && Math.abs(n - inside) < view.orElseThrow().minimum();
  }
}
