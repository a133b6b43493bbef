package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;
import java.util.Optional;

/** Keeps values within the rules of their indicator and out of locked periods. */
public final class IndicatorValueWriting implements Writing<IndicatorValue> {

  private final RecordStore<IndicatorValue> values;
  private final RecordStore<Indicator> indicators;
  private final RecordStore<PeriodLock> locks;

  public IndicatorValueWriting(RecordStore<IndicatorValue> values, RecordStore<Indicator> indicators, RecordStore<PeriodLock> locks) {
    this.values = values;
    this.indicators = indicators;
    this.locks = locks;
  }

  @Override
  public IndicatorValue insert(Act act, IndicatorValue value) {
    check(value.indicatorId(), Optional.empty(), Optional.of(value));
    return values.insert(act, value);
  }

  @Override
  public IndicatorValue update(Act act, IndicatorValue before, IndicatorValue after) {
    check(before.indicatorId(), Optional.of(before), Optional.of(after));
    return values.update(act, before, after);
  }

  @Override
  public void delete(Act act, IndicatorValue value) {
    check(value.indicatorId(), Optional.of(value), Optional.empty());
    values.delete(act, value);
  }

  private void check(long indicator, Optional<IndicatorValue> before, Optional<IndicatorValue> after) {
    indicators.find(indicator).flatMap(one -> ValueRules.refusal(one, before, after, locks.all())).ifPresent(problem -> {
      throw new Refusal(problem);
    });
  }
}
