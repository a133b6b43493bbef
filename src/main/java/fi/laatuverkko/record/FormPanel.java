package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.text.Texts;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The panel with the record's own fields. Its form model is shown and cleared by the tab, whether the panel is seen or not. */
public final class FormPanel<R extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final RecordFormModel<R> form;
  private final Texts texts;
  private @Nullable Region node;

  /** @param title text key of the tab's title */
  public FormPanel(String title, RecordFormModel<R> form, Texts texts) {
    this.title = title;
    this.form = form;
    this.texts = texts;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new RecordFormView<>(form, texts);
    }
    return node;
  }

  @Override
  public void show(R record) {}

  @Override
  public void clear() {}
}
