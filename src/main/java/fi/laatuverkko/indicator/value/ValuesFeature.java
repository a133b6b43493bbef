package fi.laatuverkko.indicator.value;

import static fi.laatuverkko.storage.schema.Tables.PERIOD_LOCK;

import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.IndicatorValueWriting;
import fi.laatuverkko.indicator.PeriodLock;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.record.Writing;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The view of values as a grid. */
public final class ValuesFeature implements TabView {

  private final ValuesModel model;
  private final Desk desk;

  public ValuesFeature(OpenFile file, Desk desk, IndicatorQuery query, IndicatorValueWriting writing) {
    this.desk = desk;
    this.model = new ValuesModel(query::present, new ValueSheetQuery(file.sql(), query), writing,
        Writing.of(file.store(PERIOD_LOCK, PeriodLock.class)), file, desk);
  }

  /** Shows the values of an indicator the next time it is looked at. */
  public void choose(long indicator) {
    model.chosenProperty().set(Optional.of(indicator));
  }

  @Override
  public String title() {
    return "indicator.view.values";
  }

  @Override
  public Region node() {
    return new ValuesView(model, desk.texts());
  }

  @Override
  public void shown(boolean inFront) {
    model.shown(inFront);
  }
}
