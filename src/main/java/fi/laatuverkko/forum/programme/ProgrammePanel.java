package fi.laatuverkko.forum.programme;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.text.Texts;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The programme of the forum shown. */
final class ProgrammePanel implements RecordPanel<Forum> {

  private final ProgrammeModel model;
  private final Texts texts;
  private @Nullable Region node;

  ProgrammePanel(ProgrammeModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  @Override
  public String title() {
    return "forum.panel.programme";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new ProgrammeView(model, texts);
    }
    return node;
  }

  @Override
  public void show(Forum forum) {
    model.show(forum);
  }

  @Override
  public boolean reveal(String table, long id) {
    return model.reveal(table, id);
  }

  @Override
  public void clear() {
    model.clear();
  }
}
