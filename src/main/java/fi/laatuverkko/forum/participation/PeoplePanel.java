package fi.laatuverkko.forum.participation;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Who is asked to the forum shown, and who came. */
final class PeoplePanel implements RecordPanel<Forum> {

  private final PeopleModel model;
  private final PartsModel<Participant> parts;
  private final Desk desk;
  private @Nullable Region node;

  PeoplePanel(PeopleModel model, PartsModel<Participant> parts, Desk desk) {
    this.model = model;
    this.parts = parts;
    this.desk = desk;
  }

  @Override
  public String title() {
    return "forum.panel.people";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new PeopleView(model, new PartsView<>(parts, desk), desk.dialogs(), desk.texts());
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
