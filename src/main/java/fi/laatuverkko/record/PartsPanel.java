package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A panel with the parts of the record shown. */
public final class PartsPanel<R extends Record & Stored, P extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final PartsModel<P> model;
  private final Desk desk;
  private @Nullable Region node;

  /** @param title text key of the tab's title */
  public PartsPanel(String title, PartKind<P> part, OpenFile file, Desk desk) {
    this.title = title;
    this.model = new PartsModel<>(part, file, desk);
    this.desk = desk;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new PartsView<>(model, desk);
    }
    return node;
  }

  @Override
  public void show(R record) {
    model.showOwner(record.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return model.reveal(table, id);
  }

  @Override
  public void clear() {
    model.showOwner(0);
  }
}
