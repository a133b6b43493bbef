package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads indicators together with their latest figures. */
public final class IndicatorQuery {

  private final DSLContext database;
  private final RecordStore<Indicator> indicators;
  private final RecordStore<IndicatorValue> values;

  public IndicatorQuery(DSLContext database, RecordStore<Indicator> indicators, RecordStore<IndicatorValue> values) {
    this.database = database;
    this.indicators = indicators;
    this.values = values;
  }

  /** All indicators of the file, archived ones too. */
  public List<IndicatorLine> lines() {
    return lines(indicators.all());
  }

  public List<IndicatorLine> ofProject(long project) {
    return lines(indicators.where(INDICATOR.PROJECT_ID.eq(project)));
  }

  /** The indicators an organisation has values for. */
  public List<IndicatorLine> ofOrganisation(long organisation) {
    return lines(indicators.where(INDICATOR.ID.in(
        select(INDICATOR_VALUE.INDICATOR_ID).from(INDICATOR_VALUE).where(INDICATOR_VALUE.ORGANISATION_ID.eq(organisation)))));
  }

  /** The values of an indicator, the latest period first. */
  public List<IndicatorValue> values(long indicator) {
    return values.where(INDICATOR_VALUE.INDICATOR_ID.eq(indicator)).stream()
        .sorted(Comparator.comparing(IndicatorValue::periodTo).thenComparing(IndicatorValue::periodFrom).reversed()).toList();
  }

  /** Only the values of each indicator's latest day are read. */
  private List<IndicatorLine> lines(List<Indicator> of) {
    var counts = database.select(INDICATOR_VALUE.INDICATOR_ID, count()).from(INDICATOR_VALUE).groupBy(INDICATOR_VALUE.INDICATOR_ID)
        .fetchMap(INDICATOR_VALUE.INDICATOR_ID, count());
    var latest = values.where(row(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.PERIOD_TO).in(
            select(INDICATOR_VALUE.INDICATOR_ID, max(INDICATOR_VALUE.PERIOD_TO)).from(INDICATOR_VALUE).groupBy(INDICATOR_VALUE.INDICATOR_ID)))
        .stream().collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    return of.stream().map(indicator -> new IndicatorLine(indicator,
        LatestValue.of(indicator, latest.getOrDefault(indicator.id(), List.of())),
        counts.getOrDefault(indicator.id(), 0))).toList();
  }
}
