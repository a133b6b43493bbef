package fi.laatuverkko.forum.minutes;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordPanel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The forum's minutes and the feedback on it. */
final class MinutesPanel implements RecordPanel<Forum> {

  private final RecordFormModel<Forum> form;
  private final Desk desk;
  private @Nullable Region node;

  MinutesPanel(MinutesForms forms, RecordEditor<Forum> editor, Desk desk) {
    this.desk = desk;
    var minutes = forms.minutes();
    this.form = new RecordFormModel<>(minutes, desk.texts(), Stored::id, desk.background(),
        (before, after, field) -> editor.save(before, after, minutes.labelKey(field)));
  }

  @Override
  public String title() {
    return "forum.panel.minutes";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new RecordFormView<>(form, desk.texts());
    }
    return node;
  }

  @Override
  public void show(Forum forum) {
    form.show(forum);
  }

  @Override
  public void clear() {
    form.clear();
  }
}
