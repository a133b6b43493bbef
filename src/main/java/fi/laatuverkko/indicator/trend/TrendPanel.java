package fi.laatuverkko.indicator.trend;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.ReadContent;
import fi.laatuverkko.reference.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The picture of an indicator over time, for all or for one partner. */
public final class TrendPanel extends ContentPanel<Indicator> {

  /** @param read an indicator with its values; called on the storage thread */
  public TrendPanel(LongFunction<Optional<IndicatorHistory>> read, OpenFile file, Desk desk) {
    var history = new ReadContent<Indicator, Optional<IndicatorHistory>>(
        Set.of("indicator", "indicator_value", "indicator_target"), indicator -> read.apply(indicator.id()), file, desk);
    super("indicator.panel.trend", history, () -> {
      var view = new TrendView(new TrendPictures(desk.types()), desk.texts(), new PictureView(desk.texts(), desk.dialogs(), desk.background()),
          id -> file.names().name(Kind.ORGANISATION, id));
      history.into(found -> view.show(found.flatMap(Function.identity())));
      return view;
    });
  }
}
