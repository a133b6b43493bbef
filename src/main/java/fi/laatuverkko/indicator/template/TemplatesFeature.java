package fi.laatuverkko.indicator.template;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Framework;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The view of definitions to pick from. */
public final class TemplatesFeature {

  private final OpenFile file;
  private final Desk desk;
  private final RecordStore<Indicator> indicators;
  private final Runnable undo;

  /** @param undo undoes the latest act */
  public TemplatesFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.indicators = file.store(INDICATOR, Indicator.class);
    this.undo = undo;
  }

  public TabView view() {
    return TabView.of("indicator.view.templates", this::node);
  }

  private Region node() {
    var table = new RecordTableModel<>(columns(), desk.texts(), desk.background(), TableMemory.none());
    table.show(TemplateFile.read(file.names().items(Catalogue.EFQM_CRITERION), file.names().items(Catalogue.PRIORITY)));
    return new TemplatesView(table, desk, this::pick);
  }

  private Columns<IndicatorTemplate> columns() {
    var types = desk.types();
    return Columns.of("template", IndicatorTemplate::number,
        Column.of("framework", types.constant(Framework.class, "indicator.framework"), 150, (IndicatorTemplate one) -> Optional.of(one.framework())),
        Column.of("code", types.text(20), 90, (IndicatorTemplate one) -> Optional.of(one.code())),
        Column.of("name", types.text(200), 380, (IndicatorTemplate one) -> Optional.of(one.name(types.texts().language()))),
        Column.of("unit", types.constant(Unit.class, "indicator.unit"), 110, (IndicatorTemplate one) -> Optional.of(one.unit())),
        Column.of("direction", types.constant(Direction.class, "indicator.direction"), 150, (IndicatorTemplate one) -> Optional.of(one.direction())),
        Column.of("status", types.constant(LabelStatus.class, "catalogue.status"), 120, (IndicatorTemplate one) -> Optional.of(one.status())),
        Column.of("source", types.text(300), 260, (IndicatorTemplate one) -> Optional.of(one.source())),
        Column.of("numerator", types.text(400), 220, IndicatorTemplate::numerator).hidden(),
        Column.of("denominator", types.text(400), 220, IndicatorTemplate::denominator).hidden());
  }

  private void pick(List<IndicatorTemplate> picked) {
    var made = picked.stream().map(one -> one.indicator(one.perspective().flatMap(code -> item(Catalogue.PERSPECTIVE, code)),
        one.priority().flatMap(code -> item(Catalogue.PRIORITY, code)))).toList();
    desk.background().storage(() -> file.acts().perform(ActName.of("template.act.picked", made.size()), act -> indicators.insertAll(act, made)).value())
        .onSuccess(stored -> {
          desk.dialogs().tell(desk.texts().get("template.picked", stored.size()), desk.texts().get("record.undo"), undo);
          desk.navigator().open("indicator", stored.getFirst().id());
        }).onFailure(desk.dialogs()::fail).start();
  }

  private Optional<Long> item(Catalogue catalogue, String code) {
    return file.names().item(catalogue, code).map(CatalogueItem::id);
  }
}
