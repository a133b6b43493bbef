package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The page of the scorecard shown. */
final class CardPanel implements RecordPanel<Scorecard> {

  private final ScorecardQuery query;
  private final OpenFile file;
  private final Desk desk;
  private final Latest latest = new Latest();
  private Optional<Scorecard> shown = Optional.empty();
  private @Nullable CardView view;

  CardPanel(ScorecardQuery query, OpenFile file, Desk desk) {
    this.query = query;
    this.file = file;
    this.desk = desk;
    file.changes().listen(Set.of("scorecard_item", "indicator", "indicator_value", "indicator_target"), _ -> load());
  }

  @Override
  public String title() {
    return "scorecard.panel.card";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new CardView(desk.types(), file.names()::label, id -> desk.navigator().open("indicator", id));
    }
    return view;
  }

  @Override
  public void show(Scorecard scorecard) {
    shown = Optional.of(scorecard);
    load();
  }

  @Override
  public void clear() {
    shown = Optional.empty();
    latest.stop();
    if (view != null) {
      view.show(Optional.empty());
    }
  }

  private void load() {
    shown.ifPresent(scorecard -> latest.start(desk.background().storage(() -> query.card(scorecard)).onSuccess(card -> {
      if (view != null) {
        view.show(Optional.of(card));
      }
    })));
  }
}
