package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.text.Texts;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The groups of the forum shown. */
final class RotationPanel implements RecordPanel<Forum> {

  private final RotationModel model;
  private final Texts texts;
  private @Nullable Region node;

  RotationPanel(RotationModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  @Override
  public String title() {
    return "forum.panel.groups";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new RotationView(model, texts);
    }
    return node;
  }

  @Override
  public void show(Forum forum) {
    model.show(forum);
  }

  @Override
  public void clear() {
    model.clear();
  }
}
