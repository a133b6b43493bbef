package fi.laatuverkko.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Indicators and values for tests. */
public final class Measured {

  public static final Period YEAR_2020 = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  public static final Period YEAR_2021 = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  private Measured() {}

  public static Indicator indicator(Unit unit) {
    return IndicatorBuilder.builder().id(1).name("Mittari").unit(unit).direction(Direction.UP).decimals(1).minimumN(5).build();
  }

  /** A value of a partner; 0 is the network. */
  public static IndicatorValue value(long partner, Period period) {
    return IndicatorValueBuilder.builder().indicatorId(1).organisationId(Optional.of(partner).filter(id -> id != 0)).periodFrom(period.from()).periodTo(period.to())
        .state(ValueState.CONFIRMED).build();
  }

  public static IndicatorValue share(long partner, Period period, int part, int whole) {
    return value(partner, period).withNumerator(Optional.of(BigDecimal.valueOf(part))).withDenominator(Optional.of(BigDecimal.valueOf(whole))).withN(Optional.of(whole));
  }

  public static IndicatorValue mean(long partner, Period period, String mean, int n) {
    return value(partner, period).withMeasured(Optional.of(new BigDecimal(mean))).withN(Optional.of(n));
  }

  public static IndicatorHistory history(Unit unit, IndicatorValue... values) {
    return new IndicatorHistory(indicator(unit), List.of(values), List.of());
  }
}
