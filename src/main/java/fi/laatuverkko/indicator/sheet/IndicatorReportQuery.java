package fi.laatuverkko.indicator.sheet;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Target;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads all indicators in use for their workbook. */
public final class IndicatorReportQuery {

  private final DSLContext sql;

  public IndicatorReportQuery(DSLContext sql) {
    this.sql = sql;
  }

  /** @param title of the workbook */
  public IndicatorReport read(String title) {
    return of(title, _ -> true);
  }

  /**
   * The indicators of one network and of its projects.
   *
   * @param title of the workbook, made of the network's name
   * @throws Refusal when there is no such network or it has no values
   */
  public IndicatorReport read(String network, UnaryOperator<String> title) {
    var networks = new RecordStore<>(sql, NETWORK, Network.class).all();
    var named = networks.stream().filter(one -> one.name().equalsIgnoreCase(network.strip())).findFirst()
        .orElseThrow(() -> new Refusal(Problem.of("indicatorSheet.problem.network", network,
            networks.stream().map(Network::name).sorted().collect(Collectors.joining(", ")))));
    var projects = Set.copyOf(sql.select(PROJECT.ID).from(PROJECT).where(PROJECT.NETWORK_ID.eq(named.id())).fetch(PROJECT.ID));
    var report = of(title.apply(named.name()), indicator -> indicator.networkId().map(id -> id == named.id())
        .orElseGet(() -> indicator.projectId().filter(projects::contains).isPresent()));
    if (report.histories().isEmpty()) {
      throw new Refusal(Problem.of("indicatorSheet.problem.nothing", named.name()));
    }
    return report;
  }

  private IndicatorReport of(String title, Predicate<Indicator> chosen) {
    var indicators = new RecordStore<>(sql, INDICATOR, Indicator.class);
    var query = new IndicatorQuery(sql, indicators, new RecordStore<>(sql, INDICATOR_VALUE, IndicatorValue.class), new RecordStore<>(sql, INDICATOR_TARGET, Target.class));
    var histories = query.present().stream().filter(chosen).flatMap(indicator -> query.history(indicator.id()).stream())
        .filter(history -> !history.values().isEmpty()).toList();
    var partners = new RecordStore<>(sql, ORGANISATION, Organisation.class).all().stream().collect(Collectors.toMap(Organisation::id, Organisation::shownName));
    var items = new RecordStore<>(sql, CATALOGUE_ITEM, CatalogueItem.class).all().stream().collect(Collectors.toMap(CatalogueItem::id, Function.identity()));
    return new IndicatorReport(title, histories, partners, items);
  }
}
