package fi.laatuverkko.peerreview;

import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The quality areas of all reviews of a round at once: a mark where a review looks at an area. */
final class AreasPanel implements RecordPanel<ReviewRound> {

  private final AreasModel model;
  private @Nullable Region node;

  AreasPanel(OpenFile file, Desk desk) {
    this.model = new AreasModel(file, desk);
  }

  @Override
  public String title() {
    return "reviewRound.panel.areas";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new GridView<>(model.grid());
    }
    return node;
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(ReviewRound round) {
    model.show(round.id());
  }

  @Override
  public void clear() {
    model.show(0);
  }
}
