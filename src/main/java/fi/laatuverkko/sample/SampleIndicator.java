package fi.laatuverkko.sample;

import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes one indicator and its values. More is better, and groups under five respondents are hidden, unless said otherwise. */
final class SampleIndicator {

  private final SampleWriter writer;
  private final Indicator indicator;

  SampleIndicator(SampleWriter writer, String fi, String sv, String en, Unit unit, Consumer<IndicatorBuilder> rest) {
    this.writer = writer;
    var builder = IndicatorBuilder.builder().name(fi).nameSv(sv).nameEn(en).unit(unit).direction(Direction.UP).minimumN(5);
    rest.accept(builder);
    this.indicator = writer.add(builder.build());
  }

  SampleIndicator value(Optional<Organisation> of, LocalDate from, LocalDate to, BigDecimal measured, Optional<String> note) {
    writer.add(IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id()).organisationId(of.map(Organisation::id)).periodFrom(from)
        .periodTo(to).measured(measured).note(note).build());
    return this;
  }

  /** A mean of n respondents. */
  SampleIndicator mean(LocalDate from, LocalDate to, String measured, int n, Optional<String> note) {
    writer.add(IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id()).periodFrom(from).periodTo(to)
        .measured(new BigDecimal(measured)).n(n).note(note).build());
    return this;
  }

  SampleIndicator ratio(Optional<Organisation> of, LocalDate from, LocalDate to, int numerator, int denominator, Optional<Integer> n,
      Optional<String> note) {
    writer.add(IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id()).organisationId(of.map(Organisation::id)).periodFrom(from)
        .periodTo(to).numerator(new BigDecimal(numerator)).denominator(new BigDecimal(denominator)).n(n).note(note).build());
    return this;
  }
}
