package fi.laatuverkko.indicator.scorecard;

import static fi.laatuverkko.storage.schema.Tables.SCORECARD;
import static fi.laatuverkko.storage.schema.Tables.SCORECARD_ITEM;

import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartOrder;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.ReadContent;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.reference.Kind;
import java.util.List;
import java.util.Set;

/** Scorecards: their list, the page of each and the indicators on it. */
public final class ScorecardFeature {

  private final RecordTab<Scorecard, Scorecard> tab;

  /** @param undo undoes the latest act */
  public ScorecardFeature(OpenFile file, Desk desk, IndicatorQuery indicators, Runnable undo) {
    var forms = new ScorecardForms(desk.types(), file.names());
    var items = file.store(SCORECARD_ITEM, ScorecardItem.class);
    var query = new ScorecardQuery(items, indicators);
    var kind = RecordKind.of(forms.scorecard(), file.store(SCORECARD, Scorecard.class), Scorecard::name);
    var listing = Listing.of(forms.columns(), kind.store()::all, Set.of("scorecard"))
        .in(List.of(new Scope<>("record.scope.present", (Scorecard card) -> !card.archived()), new Scope<>("record.scope.archive", Scorecard::archived)));
    var itemKind = RecordKind.of(forms.item(), items, (ScorecardItem item) -> file.names().name(Kind.INDICATOR, item.indicatorId()));
    this.tab = new RecordTab<>(file, desk, kind, listing, () -> ScorecardBuilder.builder().name(desk.texts().get("scorecard.new")).build(),
        new Archiving<>(Scorecard::archived, Scorecard::withArchived), undo)
        .plug(page(query, file, desk))
        .plug(new PartsPanel<>("scorecard.panel.items", PartKind.of(itemKind, query::items,
            card -> ScorecardItemBuilder.builder().scorecardId(card).sortOrder(0).build(), "indicator", "perspective", "successFactor")
            .ordered(new PartOrder<>(ScorecardItem::sortOrder, ScorecardItem::withSortOrder)), file, desk));
  }

  private static RecordPanel<Scorecard> page(ScorecardQuery query, OpenFile file, Desk desk) {
    var content = new ReadContent<>(Set.of("scorecard_item", "indicator", "indicator_value", "indicator_target"), query::card, file, desk);
    return new ContentPanel<>("scorecard.panel.card", content, () -> {
      var view = new CardView(desk.types(), file.names()::label, id -> desk.navigator().open("indicator", id));
      content.into(view::show);
      return view;
    });
  }

  public RecordTab<Scorecard, Scorecard> tab() {
    return tab;
  }
}
