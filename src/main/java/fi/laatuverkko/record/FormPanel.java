package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.text.Texts;

/** The panel with the record's own fields. Its form model is shown and cleared by the tab, whether the panel is seen or not. */
public final class FormPanel<R extends Record & Stored> extends ContentPanel<R> {

  /** @param title text key of the tab's title */
  public FormPanel(String title, RecordFormModel<R> form, Texts texts) {
    super(title, PanelContent.of(_ -> {}, () -> {}), () -> new RecordFormView<>(form, texts));
  }
}
