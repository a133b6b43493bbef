package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;

/** The groups of a forum on its record. */
public final class RotationFeature {

  private final OpenFile file;
  private final Desk desk;

  public RotationFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  public RecordPanel<Forum> ofForum() {
    var model = new RotationModel(file, desk, new SeatingStore(file));
    return new ContentPanel<>("forum.panel.groups", model, () -> new RotationView(model, desk.texts()));
  }
}
