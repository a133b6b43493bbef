package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.PERIOD_LOCK;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.indicator.assessment.AssessmentFeature;
import fi.laatuverkko.indicator.comparison.ComparisonFeature;
import fi.laatuverkko.indicator.competence.CompetenceFeature;
import fi.laatuverkko.indicator.scorecard.ScorecardFeature;
import fi.laatuverkko.indicator.template.TemplatesFeature;
import fi.laatuverkko.indicator.trend.TrendPanel;
import fi.laatuverkko.indicator.value.ValuesFeature;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Indicators: their tab with values, and the panels that show them in projects and organisations. */
public final class IndicatorFeature {

  private static final Set<String> TABLES = Set.of("indicator", "indicator_value", "indicator_target");

  private final OpenFile file;
  private final Desk desk;
  private final IndicatorForms forms;
  private final IndicatorColumns columns;
  private final IndicatorQuery query;
  private final RecordTab<IndicatorLine, Indicator> tab;

  /** @param undo undoes the latest act */
  public IndicatorFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.forms = new IndicatorForms(desk.types(), file.names());
    this.columns = new IndicatorColumns(desk.types(), file.names());
    var store = file.store(INDICATOR, Indicator.class);
    var values = file.store(INDICATOR_VALUE, IndicatorValue.class);
    this.query = new IndicatorQuery(file.sql(), store, values, file.store(INDICATOR_TARGET, Target.class));
    var writing = new IndicatorValueWriting(values, store, file.store(PERIOD_LOCK, PeriodLock.class));
    var kind = RecordKind.of(forms.indicator(), store, (Indicator indicator) -> indicator.name(desk.texts().language()));
    var listing = Listing.of(columns.indicators(), query::lines, TABLES)
        .in(List.of(new Scope<>("record.scope.present", (IndicatorLine line) -> !line.indicator().archived()),
            new Scope<>("record.scope.archive", line -> line.indicator().archived())))
        .filteredBy(List.of(new QuickFilter<IndicatorLine, Long>("indicator.filter.network", line -> line.indicator().networkId().stream().toList(),
            id -> file.names().name(Kind.NETWORK, id), Comparator.comparing(id -> file.names().name(Kind.NETWORK, id)))));
    var grid = new ValuesFeature(file, desk, query, writing);
    var comparison = new ComparisonFeature(file, desk, query);
    this.tab = new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(Indicator::archived, Indicator::withArchived), undo)
        .plug(new ValuesPanel(columns, forms, values, writing, query, file, desk))
        .plug(new TrendPanel(query::history, file, desk))
        .plug(targets())
        .plug(grid)
        .plug(comparison)
        .plug(TabView.of("indicator.view.scorecards", new ScorecardFeature(file, desk, query, undo).tab()))
        .plug(TabView.of("indicator.view.assessments", new AssessmentFeature(file, desk, undo).tab()))
        .plug(new CompetenceFeature(file, desk))
        .plug(new TemplatesFeature(file, desk, undo).view());
    // What is looked at in the list is what the other views begin with.
    tab.model().shown().recordProperty().addListener((_, _, shown) -> shown.ifPresent(indicator -> {
      grid.choose(indicator.id());
      comparison.choose(indicator.id());
    }));
  }

  private RecordPanel<Indicator> targets() {
    var kind = RecordKind.of(forms.target(), file.store(INDICATOR_TARGET, Target.class),
        (Target target) -> desk.types().formats().dateRange(DateRange.of(target.periodFrom(), target.periodTo())));
    var year = PeriodKind.YEAR.around(LocalDate.now(desk.clock()));
    return new PartsPanel<>("indicator.panel.targets", PartKind.of(kind, query::targets,
        indicator -> TargetBuilder.builder().indicatorId(indicator).periodFrom(year.from()).periodTo(year.to()).target(BigDecimal.ZERO).build(),
        "period", "target", "baseline", "tolerance", "organisation", "project", "network"), file, desk);
  }

  public RecordTab<IndicatorLine, Indicator> tab() {
    return tab;
  }

  /** The indicators of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    return panel("project.panel.indicators", query::ofProject);
  }

  /** The indicators an organisation has values for, for the organisation's record. */
  public RecordPanel<Organisation> ofOrganisation() {
    return panel("organisation.panel.indicators", query::ofOrganisation);
  }

  private <R extends Record & Stored> RecordPanel<R> panel(String title, LongFunction<List<IndicatorLine>> read) {
    return new LinesPanel<>(title, columns.indicators(), read, TABLES,
        line -> desk.navigator().open("indicator", line.indicator().id()), desk.texts(), desk.background(), file.changes());
  }

  private Indicator blank() {
    return IndicatorBuilder.builder().name(desk.texts().get("indicator.new")).unit(Unit.COUNT).direction(Direction.UP).decimals(0).minimumN(5).build();
  }
}
