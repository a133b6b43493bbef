package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;

/** A panel that is shown when something of the record has been read which its parts need, such as the partners they may choose. */
public class PreparedPanel<R extends Record & Stored, T> implements RecordPanel<R> {

  private final RecordPanel<R> panel;
  private final LongFunction<T> read;
  private final Consumer<T> prepare;
  private final Background background;
  private final Latest latest = new Latest();

  /**
   * @param read what is needed of a record; called on the storage thread
   * @param prepare takes what was read, before the panel is shown
   */
  public PreparedPanel(RecordPanel<R> panel, LongFunction<T> read, Consumer<T> prepare, Background background) {
    this.panel = panel;
    this.read = read;
    this.prepare = prepare;
    this.background = background;
  }

  @Override
  public final String title() {
    return panel.title();
  }

  @Override
  public final Region node() {
    return panel.node();
  }

  @Override
  public final boolean scrolls() {
    return panel.scrolls();
  }

  @Override
  public final void show(R record) {
    latest.start(background.storage(() -> read.apply(record.id())).onSuccess(found -> {
      prepare.accept(found);
      panel.show(record);
    }));
  }

  @Override
  public final boolean reveal(String table, long id) {
    return panel.reveal(table, id);
  }

  @Override
  public final void clear() {
    latest.stop();
    panel.clear();
  }
}
