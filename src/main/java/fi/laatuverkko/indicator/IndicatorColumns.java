package fi.laatuverkko.indicator;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.math.BigDecimal;
import java.util.Optional;

/** The columns of the list of indicators and of the list of one indicator's values. */
public final class IndicatorColumns {

  private final ValueTypes types;
  private final ReferenceNames names;

  public IndicatorColumns(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Columns<IndicatorLine> indicators() {
    var shown = new ShownFigures(types);
    return Columns.of("indicator", line -> line.indicator().id(),
        Column.of("status", IndicatorForms.status(types), 130, (IndicatorLine line) -> Optional.of(line.status())),
        Column.of("name", types.text(200), 280, (IndicatorLine line) -> Optional.of(line.indicator().name(types.texts().language()))),
        Column.of("latest", shown.type(), 110, (IndicatorLine line) -> line.latest().map(latest -> new ShownFigure(line.indicator(), latest.figure()))).sayingUnknown(),
        Column.of("target", shown.type(), 100, (IndicatorLine line) -> target(line.indicator(), line.aim().target())),
        Column.of("baseline", shown.type(), 100, (IndicatorLine line) -> target(line.indicator(), line.aim().baseline())).hidden(),
        Column.of("unit", types.constant(Unit.class, "indicator.unit"), 120, (IndicatorLine line) -> Optional.of(line.indicator().unit())),
        Column.of("latestPeriod", types.period(), 170, (IndicatorLine line) -> line.latest().map(LatestValue::period)),
        Column.of("n", types.whole(), 80, (IndicatorLine line) -> line.latest().flatMap(LatestValue::n)),
        Column.of("network", types.reference(names.choices(Kind.NETWORK)), 160, (IndicatorLine line) -> line.indicator().networkId()),
        Column.of("project", types.reference(names.choices(Kind.PROJECT)), 160, (IndicatorLine line) -> line.indicator().projectId()).hidden(),
        Column.of("perspective", types.reference(names.choices(Catalogue.PERSPECTIVE)), 150, (IndicatorLine line) -> line.indicator().perspectiveId()).hidden(),
        Column.of("priority", types.reference(names.choices(Catalogue.PRIORITY)), 200, (IndicatorLine line) -> line.indicator().priorityId()).hidden(),
        Column.of("code", types.text(20), 90, (IndicatorLine line) -> line.indicator().code()).hidden(),
        Column.of("values", types.whole(), 90, (IndicatorLine line) -> Optional.of(line.values())).hidden());
  }

  /** The values of one indicator. */
  public Columns<IndicatorValue> values(ShownIndicator indicator) {
    var shown = new ShownFigures(types);
    return Columns.of("indicatorValue", IndicatorValue::id,
        Column.of("period", types.period(), 170, (IndicatorValue value) -> Optional.of(DateRange.of(value.periodFrom(), value.periodTo()))),
        Column.of("organisation", types.text(200), 200, (IndicatorValue value) -> Optional.of(partner(value))),
        Column.of("figure", shown.type(), 100, indicator::figure),
        Column.of("numerator", types.exact(), 100, IndicatorValue::numerator),
        Column.of("denominator", types.exact(), 100, IndicatorValue::denominator),
        Column.of("n", types.whole(), 80, IndicatorValue::n));
  }

  private String partner(IndicatorValue value) {
    return value.organisationId().map(id -> names.name(Kind.ORGANISATION, id)).orElseGet(() -> types.texts().get("indicatorValue.network"));
  }

  private static Optional<ShownFigure> target(Indicator indicator, Optional<BigDecimal> aim) {
    return aim.map(value -> new ShownFigure(indicator, new Figure.Known(value)));
  }
}
