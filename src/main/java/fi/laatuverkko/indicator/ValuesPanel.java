package fi.laatuverkko.indicator;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.List;

/** The values of an indicator per partner and period, each with its counts and the figure made of them. */
final class ValuesPanel extends ContentPanel<Indicator> {

  ValuesPanel(IndicatorColumns columns, IndicatorForms forms, RecordStore<IndicatorValue> store, IndicatorValueWriting writing,
      IndicatorQuery query, OpenFile file, Desk desk) {
    var formats = Formats.in(desk.texts().language());
    var kind = RecordKind.of(forms.value(), store, (IndicatorValue value) ->
        value.organisationId().map(id -> file.names().name(Kind.ORGANISATION, id)).orElseGet(() -> desk.texts().get("indicatorValue.network"))
            + " " + formats.dateRange(DateRange.of(value.periodFrom(), value.periodTo()))).writtenBy(writing);
    var indicator = new ShownIndicator();
    var values = new PartsModel<>(PartKind.of(kind, columns.values(indicator), query::values, owner -> blank(owner, desk)), file, desk);
    super("indicator.panel.values", PanelContent.all(List.of(PanelContent.of(indicator::show, () -> {}), values)), () -> new PartsView<>(values, desk));
  }

  /** The calendar year so far, as most values are entered by year. */
  private static IndicatorValue blank(long owner, Desk desk) {
    var year = LocalDate.now(desk.clock()).getYear();
    return IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(owner)
        .periodFrom(LocalDate.of(year, 1, 1)).periodTo(LocalDate.of(year, 12, 31)).build();
  }
}
