package fi.laatuverkko.indicator.scorecard;

import static fi.laatuverkko.storage.schema.Tables.SCORECARD_ITEM;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.IndicatorQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads scorecards with their figures. */
public final class ScorecardQuery {

  private final RecordStore<ScorecardItem> items;
  private final IndicatorQuery indicators;

  public ScorecardQuery(RecordStore<ScorecardItem> items, IndicatorQuery indicators) {
    this.items = items;
    this.indicators = indicators;
  }

  /** The indicators of a card in their order. */
  public List<ScorecardItem> items(long scorecard) {
    return items.where(SCORECARD_ITEM.SCORECARD_ID.eq(scorecard)).stream().sorted(Comparator.comparingInt(ScorecardItem::sortOrder)).toList();
  }

  public Card card(Scorecard scorecard) {
    Map<Long, IndicatorHistory> histories = new HashMap<>();
    var of = items(scorecard.id());
    of.forEach(item -> indicators.history(item.indicatorId()).ifPresent(history -> histories.put(item.indicatorId(), history)));
    return Card.of(scorecard, of, histories);
  }
}
