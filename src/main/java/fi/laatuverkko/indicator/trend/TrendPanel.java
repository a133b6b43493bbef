package fi.laatuverkko.indicator.trend;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.reference.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The picture of an indicator over time, for all or for one partner. */
public final class TrendPanel implements RecordPanel<Indicator> {

  private final LongFunction<Optional<IndicatorHistory>> read;
  private final OpenFile file;
  private final Desk desk;
  private final Latest latest = new Latest();
  private long shown;
  private @Nullable TrendView view;

  /** @param read an indicator with its values; called on the storage thread */
  public TrendPanel(LongFunction<Optional<IndicatorHistory>> read, OpenFile file, Desk desk) {
    this.read = read;
    this.file = file;
    this.desk = desk;
    file.changes().listen(Set.of("indicator", "indicator_value", "indicator_target"), _ -> load());
  }

  @Override
  public String title() {
    return "indicator.panel.trend";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new TrendView(new TrendPictures(desk.types()), desk.texts(), new PictureView(desk.texts(), desk.dialogs()), id -> file.names().name(Kind.ORGANISATION, id));
    }
    return view;
  }

  @Override
  public void show(Indicator indicator) {
    shown = indicator.id();
    load();
  }

  @Override
  public void clear() {
    shown = 0;
    latest.stop();
    if (view != null) {
      view.show(Optional.empty());
    }
  }

  private void load() {
    var id = shown;
    if (id != 0 && view != null) {
      latest.start(desk.background().storage(() -> read.apply(id)).onSuccess(history -> {
        if (view != null) {
          view.show(history);
        }
      }));
    }
  }
}
