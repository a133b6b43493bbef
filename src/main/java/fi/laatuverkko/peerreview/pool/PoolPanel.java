package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people of a round's pool by quality area. */
final class PoolPanel implements RecordPanel<ReviewRound> {

  private final PoolModel model;
  private final Desk desk;
  private @Nullable Region node;

  PoolPanel(OpenFile file, Desk desk) {
    this.model = new PoolModel(file, desk);
    this.desk = desk;
  }

  @Override
  public String title() {
    return "reviewRound.panel.pool";
  }

  @Override
  public Region node() {
    if (node == null) {
      var help = new Label(desk.texts().get("peerProfile.gridHelp"));
      help.setWrapText(true);
      help.setMinHeight(Region.USE_PREF_SIZE);
      help.getStyleClass().add("muted");
      var grid = new GridView<>(model.grid());
      VBox.setVgrow(grid, Priority.ALWAYS);
      var both = new VBox(help, grid);
      both.getStyleClass().add("parts");
      node = both;
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
