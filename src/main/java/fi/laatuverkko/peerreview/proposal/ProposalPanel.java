package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The panel of a round with the proposal of its teams. */
public final class ProposalPanel implements RecordPanel<ReviewRound> {

  private final ProposalModel model;
  private final Desk desk;
  private @Nullable Region node;

  public ProposalPanel(OpenFile file, Desk desk) {
    this.model = new ProposalModel(file, desk);
    this.desk = desk;
  }

  @Override
  public String title() {
    return "reviewRound.panel.proposal";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new ProposalView(model, desk.texts());
    }
    return node;
  }

  @Override
  public void show(ReviewRound round) {
    model.show(round);
  }

  @Override
  public void clear() {
    model.clear();
  }
}
