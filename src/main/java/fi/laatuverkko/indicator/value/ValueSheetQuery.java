package fi.laatuverkko.indicator.value;

import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.PERIOD_LOCK;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.PeriodLock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Reads what the grid of an indicator is made of. */
public final class ValueSheetQuery {

  private final DSLContext sql;
  private final IndicatorQuery indicators;
  private final RecordStore<PeriodLock> locks;

  public ValueSheetQuery(DSLContext sql, IndicatorQuery indicators) {
    this.sql = sql;
    this.indicators = indicators;
    this.locks = new RecordStore<>(sql, PERIOD_LOCK, PeriodLock.class);
  }

  public Optional<ValueSheet> of(long indicator) {
    return indicators.history(indicator).map(history -> new ValueSheet(history, partners(history), locks.all()));
  }

  /** Those of its project, else of its network, and whoever has a value. */
  private List<Long> partners(IndicatorHistory history) {
    Set<Long> partners = new LinkedHashSet<>();
    var indicator = history.indicator();
    indicator.projectId().ifPresent(project -> partners.addAll(sql.select(PROJECT_PARTNER.ORGANISATION_ID).from(PROJECT_PARTNER)
        .where(PROJECT_PARTNER.PROJECT_ID.eq(project)).orderBy(PROJECT_PARTNER.ID).fetch(PROJECT_PARTNER.ORGANISATION_ID)));
    if (indicator.projectId().isEmpty()) {
      indicator.networkId().ifPresent(network -> partners.addAll(sql.select(NETWORK_MEMBER.ORGANISATION_ID).from(NETWORK_MEMBER)
          .where(NETWORK_MEMBER.NETWORK_ID.eq(network)).orderBy(NETWORK_MEMBER.ID).fetch(NETWORK_MEMBER.ORGANISATION_ID)));
    }
    history.values().forEach(value -> value.organisationId().ifPresent(partners::add));
    return List.copyOf(partners);
  }
}
