package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;

/** A panel with the parts of the record shown. */
public final class PartsPanel<R extends Record & Stored, P extends Record & Stored> extends ContentPanel<R> {

  /** @param title text key of the tab's title */
  public PartsPanel(String title, PartKind<P> part, OpenFile file, Desk desk) {
    var model = new PartsModel<>(part, file, desk);
    super(title, model, () -> new PartsView<>(model, desk));
  }
}
