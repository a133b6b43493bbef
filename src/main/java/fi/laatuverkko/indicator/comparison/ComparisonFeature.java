package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.sheet.IndicatorExport;
import fi.laatuverkko.indicator.sheet.IndicatorReportQuery;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The view of providers side by side. */
public final class ComparisonFeature implements TabView {

  private final ComparisonModel model;
  private final OpenFile file;
  private final Desk desk;

  public ComparisonFeature(OpenFile file, Desk desk, IndicatorQuery query) {
    this.file = file;
    this.desk = desk;
    this.model = new ComparisonModel(query::compared, query::history, desk.background(), file.changes());
  }

  /** Compares an indicator the next time it is looked at, where it has values of partners. */
  public void choose(long indicator) {
    model.chosenProperty().set(Optional.of(indicator));
  }

  @Override
  public String title() {
    return "indicator.view.providers";
  }

  @Override
  public Region node() {
    return new ComparisonView(model, desk.types(), id -> file.names().name(Kind.ORGANISATION, id), new PictureView(desk.texts(), desk.dialogs(), desk.background()), this::export);
  }

  /** Writes the workbook of indicators where the user wants it. */
  private void export() {
    var texts = desk.texts();
    var export = new IndicatorExport(new IndicatorReportQuery(file.sql()), desk.clock());
    desk.dialogs().saveFile(texts.get("indicatorSheet.menu"), new FileKind(texts.get("indicatorSheet.file"), "xlsx"), texts.get("indicatorSheet.title") + " " + LocalDate.now(desk.clock()))
        .ifPresent(target -> desk.background().storage(progress -> {
          export.write(export.read(texts), texts, target, progress);
          return target;
        }).titled(texts.get("window.writing")).onSuccess(written -> desk.dialogs().tell(texts.get("window.written", written.getFileName().toString()),
            texts.get("window.openFile"), () -> desk.dialogs().open(written))).onFailure(desk.dialogs()::fail).start());
  }

  @Override
  public void shown(boolean inFront) {
    model.shown(inFront);
  }
}
