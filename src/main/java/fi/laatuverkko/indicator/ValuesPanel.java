package fi.laatuverkko.indicator;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The values of an indicator per partner and period, each with its counts and the figure made of them. */
final class ValuesPanel implements RecordPanel<Indicator> {

  private final Desk desk;
  private final ShownIndicator indicator = new ShownIndicator();
  private final PartsModel<IndicatorValue> model;
  private @Nullable Region node;

  ValuesPanel(IndicatorColumns columns, IndicatorForms forms, RecordStore<IndicatorValue> store, IndicatorValueWriting writing, IndicatorQuery query, OpenFile file, Desk desk) {
    this.desk = desk;
    var formats = Formats.in(desk.texts().language());
    var kind = RecordKind.of(forms.value(), store, (IndicatorValue value) ->
        value.organisationId().map(id -> file.names().name(Kind.ORGANISATION, id)).orElseGet(() -> desk.texts().get("indicatorValue.network"))
            + " " + formats.dateRange(DateRange.of(value.periodFrom(), value.periodTo()))).writtenBy(writing);
    this.model = new PartsModel<>(PartKind.of(kind, columns.values(indicator), query::values, this::blank), file, desk);
  }

  /** The calendar year so far, as most values are entered by year. */
  private IndicatorValue blank(long owner) {
    var year = LocalDate.now(desk.clock()).getYear();
    return IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(owner).periodFrom(LocalDate.of(year, 1, 1)).periodTo(LocalDate.of(year, 12, 31)).build();
  }

  @Override
  public String title() {
    return "indicator.panel.values";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new PartsView<>(model, desk);
    }
    return node;
  }

  @Override
  public void show(Indicator shown) {
    indicator.show(shown);
    model.showOwner(shown.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return model.reveal(table, id);
  }

  @Override
  public void clear() {
    model.showOwner(0);
  }
}
