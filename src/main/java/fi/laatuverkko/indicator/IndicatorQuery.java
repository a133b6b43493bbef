package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
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

  /** All indicators of the file, archived ones too. Only the values of each indicator's latest day are read. */
  public List<IndicatorLine> lines() {
    var counts = database.select(INDICATOR_VALUE.INDICATOR_ID, count()).from(INDICATOR_VALUE).groupBy(INDICATOR_VALUE.INDICATOR_ID)
        .fetchMap(INDICATOR_VALUE.INDICATOR_ID, count());
    var latest = values.where(row(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.PERIOD_TO).in(
            select(INDICATOR_VALUE.INDICATOR_ID, max(INDICATOR_VALUE.PERIOD_TO)).from(INDICATOR_VALUE).groupBy(INDICATOR_VALUE.INDICATOR_ID)))
        .stream().collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    return indicators.all().stream().map(indicator -> new IndicatorLine(indicator,
        LatestValue.of(indicator, latest.getOrDefault(indicator.id(), List.of())),
        counts.getOrDefault(indicator.id(), 0))).toList();
  }
}
