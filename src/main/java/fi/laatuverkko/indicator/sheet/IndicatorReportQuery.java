package fi.laatuverkko.indicator.sheet;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Target;
import fi.laatuverkko.network.Organisation;
import java.util.function.Function;
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
    var indicators = new RecordStore<>(sql, INDICATOR, Indicator.class);
    var query = new IndicatorQuery(sql, indicators, new RecordStore<>(sql, INDICATOR_VALUE, IndicatorValue.class), new RecordStore<>(sql, INDICATOR_TARGET, Target.class));
    var histories = query.present().stream().flatMap(indicator -> query.history(indicator.id()).stream()).filter(history -> !history.values().isEmpty()).toList();
    var partners = new RecordStore<>(sql, ORGANISATION, Organisation.class).all().stream().collect(Collectors.toMap(Organisation::id, Organisation::shownName));
    var items = new RecordStore<>(sql, CATALOGUE_ITEM, CatalogueItem.class).all().stream().collect(Collectors.toMap(CatalogueItem::id, Function.identity()));
    return new IndicatorReport(title, histories, partners, items);
  }
}
