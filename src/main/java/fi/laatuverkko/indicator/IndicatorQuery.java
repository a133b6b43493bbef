package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads indicators together with their latest figures. */
public final class IndicatorQuery {

  private final DSLContext database;
  private final RecordStore<Indicator> indicators;
  private final RecordStore<IndicatorValue> values;
  private final RecordStore<Target> targets;

  public IndicatorQuery(DSLContext database, RecordStore<Indicator> indicators, RecordStore<IndicatorValue> values, RecordStore<Target> targets) {
    this.database = database;
    this.indicators = indicators;
    this.values = values;
    this.targets = targets;
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

  /** The indicator with all that has been measured and aimed at. */
  public Optional<IndicatorHistory> history(long indicator) {
    return indicators.find(indicator).map(one -> new IndicatorHistory(one, values.where(INDICATOR_VALUE.INDICATOR_ID.eq(indicator)), targets(indicator)));
  }

  /** The indicators in use. */
  public List<Indicator> present() {
    return indicators.where(INDICATOR.ARCHIVED.isFalse());
  }

  /** The indicators in use that have values of at least one partner. */
  public List<Indicator> compared() {
    return indicators.where(INDICATOR.ARCHIVED.isFalse().and(INDICATOR.UNIT.ne(Unit.TEXT.name())).and(INDICATOR.ID.in(
        select(INDICATOR_VALUE.INDICATOR_ID).from(INDICATOR_VALUE).where(INDICATOR_VALUE.ORGANISATION_ID.isNotNull()))));
  }

  public List<Target> targets(long indicator) {
    return targets.where(INDICATOR_TARGET.INDICATOR_ID.eq(indicator));
  }

  /** Of each indicator only the values are read that its latest figure is made of, and those that decide what is hidden of it. */
  private List<IndicatorLine> lines(List<Indicator> of) {
    var counts = database.select(INDICATOR_VALUE.INDICATOR_ID, count()).from(INDICATOR_VALUE).groupBy(INDICATOR_VALUE.INDICATOR_ID)
        .fetchMap(INDICATOR_VALUE.INDICATOR_ID, count());
    var latest = latest(of);
    var aims = targets.all();
    return of.stream().map(indicator -> line(indicator, latest.getOrDefault(indicator.id(), List.of()), aims, counts.getOrDefault(indicator.id(), 0))).toList();
  }

  private Map<Long, List<IndicatorValue>> latest(List<Indicator> of) {
    var periods = database.select(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.PERIOD_FROM, INDICATOR_VALUE.PERIOD_TO).from(INDICATOR_VALUE)
        .where(counting()).groupBy(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.PERIOD_FROM, INDICATOR_VALUE.PERIOD_TO)
        .fetchGroups(INDICATOR_VALUE.INDICATOR_ID, row -> new Period(row.get(INDICATOR_VALUE.PERIOD_FROM), row.get(INDICATOR_VALUE.PERIOD_TO)));
    // One question for each day from which values are needed: indicators of the same rhythm share it.
    var starts = of.stream().filter(indicator -> periods.containsKey(indicator.id()))
        .collect(Collectors.groupingBy(indicator -> LatestValue.needsFrom(indicator, periods.get(indicator.id())), Collectors.mapping(Indicator::id, Collectors.toList())));
    return starts.entrySet().stream().flatMap(entry -> values.where(INDICATOR_VALUE.INDICATOR_ID.in(entry.getValue())
            .and(INDICATOR_VALUE.PERIOD_TO.ge(entry.getKey())).and(counting())).stream())
        .collect(Collectors.groupingBy(IndicatorValue::indicatorId));
  }

  private static Condition counting() {
    return INDICATOR_VALUE.STATE.ne(ValueState.DRAFT.name());
  }

  private static IndicatorLine line(Indicator indicator, List<IndicatorValue> latest, List<Target> targets, int count) {
    var value = LatestValue.of(indicator, latest);
    var aim = value.map(LatestValue::period).map(period -> Aim.of(indicator, targets, Aim.Scope.of(indicator),
        new Period(period.from().orElseThrow(), period.to().orElseThrow()))).orElseGet(() -> Aim.of(indicator));
    return new IndicatorLine(indicator, value, aim, count);
  }
}
