package fi.laatuverkko.indicator.value;

import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodKind;
import fi.laatuverkko.indicator.PeriodLock;
import fi.laatuverkko.indicator.ValueRules;
import fi.laatuverkko.indicator.ValueState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the grid of an indicator is made of.
 *
 * @param partners that are asked for values, in the order they are shown
 */
public record ValueSheet(IndicatorHistory history, List<Long> partners, List<PeriodLock> locks) {

  /** The row of all partners together. */
  public static final long NETWORK = 0;

  private static final int PERIODS_AHEAD = 4;

  public Indicator indicator() {
    return history.indicator();
  }

  /** The stored value of a row and period, a draft too. */
  public Optional<IndicatorValue> value(long row, Period period) {
    var partner = partner(row);
    return history.values().stream().filter(value -> value.organisationId().equals(partner) && value.period().equals(period)).findFirst();
  }

  private static Optional<Long> partner(long row) {
    return row == NETWORK ? Optional.empty() : Optional.of(row);
  }

  public boolean isLocked(Period period) {
    return locks.stream().anyMatch(lock -> lock.holds(indicator(), period));
  }

  /** The periods there are values of, and the last ones of a kind; the earliest first. */
  public List<Period> periods(PeriodKind kind, LocalDate today) {
    return Stream.concat(history.values().stream().map(IndicatorValue::period), kind.until(today, PERIODS_AHEAD)).distinct().sorted().toList();
  }

  /** The kind most values are of; years where there is none. */
  public PeriodKind kind() {
    return history.values().stream().max(Comparator.comparing(IndicatorValue::period)).map(IndicatorValue::period).flatMap(PeriodKind::of).orElse(PeriodKind.YEAR);
  }

  /** What a text would make of a cell, checked against the rules; nothing where it would be empty. */
  public Parsed<Optional<IndicatorValue>> entered(long row, Period period, ValueLayer layer, String text) {
    var before = value(row, period);
    return ValueEntry.entered(indicator(), before.orElseGet(() -> blank(row, period)), layer, text).then(after -> {
      var kept = Optional.of(after).filter(value -> !ValueEntry.isEmpty(value));
      Optional<Problem> problem = ValueRules.refusal(indicator(), before, kept, locks);
      return problem.<Parsed<Optional<IndicatorValue>>>map(Parsed.Refused::new).orElseGet(() -> Parsed.of(kept));
    });
  }

  /** A new value is a draft where its n would be missing, else confirmed. */
  private IndicatorValue blank(long row, Period period) {
    return IndicatorValueBuilder.builder().indicatorId(indicator().id()).organisationId(partner(row)).periodFrom(period.from()).periodTo(period.to())
        .state(indicator().unit().isFromRespondents() ? ValueState.DRAFT : ValueState.CONFIRMED).build();
  }
}
