package fi.laatuverkko.forum.participation;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The invitation to the forum shown. */
final class InvitationPanel implements RecordPanel<Forum> {

  private final InvitationModel model;
  private final PartsModel<Invitation> parts;
  private final Desk desk;
  private @Nullable Region node;

  InvitationPanel(InvitationModel model, PartsModel<Invitation> parts, Desk desk) {
    this.model = model;
    this.parts = parts;
    this.desk = desk;
  }

  @Override
  public String title() {
    return "forum.panel.invitation";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new InvitationView(model, new PartsView<>(parts, desk), desk.texts());
    }
    return node;
  }

  @Override
  public void show(Forum forum) {
    model.show(forum);
    parts.showOwner(forum.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return parts.reveal(table, id);
  }

  @Override
  public void clear() {
    model.clear();
    parts.showOwner(0);
  }
}
