package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.indicator.Aim;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.indicator.Target;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.FinalReport.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Reads the indicators of a project: its own, and those its network keeps in common as far as they were measured during the project.
 * Values that only touch the project's time count as measured during it, for school years and calendar years rarely meet.
 */
record MeasureQuery(DSLContext sql, Catalogues catalogues) {

  List<Measure> of(Project project) {
    var during = during(project);
    var own = indicators(INDICATOR.PROJECT_ID.eq(project.id()));
    var common = project.networkId().filter(_ -> during.isPresent())
        .map(network -> indicators(INDICATOR.PROJECT_ID.isNull().and(INDICATOR.NETWORK_ID.eq(network)))).orElse(List.of());
    var all = Stream.concat(own.stream(), common.stream()).toList();
    var measured = during.map(time -> values(all, time)).orElse(Map.of());
    var latest = values(own, latestOnly());
    return Stream.concat(
            own.stream().filter(indicator -> !indicator.archived() || measured.containsKey(indicator.id())),
            common.stream().filter(indicator -> measured.containsKey(indicator.id())))
        .map(indicator -> measure(project, indicator, Optional.ofNullable(measured.get(indicator.id())), latest.getOrDefault(indicator.id(), List.of())))
        .sorted(Comparator.comparing(MeasureQuery::place)).toList();
  }

  private Measure measure(Project project, Indicator indicator, Optional<List<IndicatorValue>> during, List<IndicatorValue> latest) {
    return new Measure(aimed(project, indicator, during.orElse(latest)), indicator.priorityId().flatMap(catalogues::item), indicator.sourceId().flatMap(catalogues::item),
        LatestValue.of(indicator, during.orElse(latest), values(List.of(indicator), noCondition()).getOrDefault(indicator.id(), List.of())), during.isPresent());
  }

  /** The indicator with what was aimed at in the time reported, where a target was set for it. */
  private Indicator aimed(Project project, Indicator indicator, List<IndicatorValue> values) {
    var period = values.stream().map(IndicatorValue::period).max(Comparator.naturalOrder());
    var targets = new RecordStore<>(sql, INDICATOR_TARGET, Target.class).where(INDICATOR_TARGET.INDICATOR_ID.eq(indicator.id()));
    var scope = new Aim.Scope(project.networkId(), Optional.of(project.id()), Optional.empty());
    var aim = period.map(time -> Aim.of(indicator, targets, scope, time)).orElseGet(() -> Aim.of(indicator));
    return indicator.withBaseline(aim.baseline()).withTarget(aim.target()).withTolerance(aim.tolerance());
  }

  /** By priority, those without one last; then as they were made. */
  private static Integer place(Measure measure) {
    return measure.priority().map(CatalogueItem::sortOrder).orElse(Integer.MAX_VALUE);
  }

  private List<Indicator> indicators(Condition condition) {
    return new RecordStore<>(sql, INDICATOR, Indicator.class).where(condition);
  }

  private Map<Long, List<IndicatorValue>> values(List<Indicator> indicators, Condition condition) {
    return new RecordStore<>(sql, INDICATOR_VALUE, IndicatorValue.class)
        .where(INDICATOR_VALUE.INDICATOR_ID.in(indicators.stream().map(Indicator::id).toList()).and(condition)).stream()
        .collect(Collectors.groupingBy(IndicatorValue::indicatorId));
  }

  /** Nothing when neither day of the project is known. */
  private static Optional<Condition> during(Project project) {
    return project.startsOn().isEmpty() && project.endsOn().isEmpty() ? Optional.empty() : Optional.of(
        project.startsOn().map(INDICATOR_VALUE.PERIOD_TO::ge).orElse(noCondition())
            .and(project.endsOn().map(INDICATOR_VALUE.PERIOD_FROM::le).orElse(noCondition())));
  }

  private static Condition latestOnly() {
    var each = INDICATOR_VALUE.as("each");
    return row(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.PERIOD_TO)
        .in(select(each.INDICATOR_ID, max(each.PERIOD_TO)).from(each).groupBy(each.INDICATOR_ID));
  }
}
