package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A panel made of a content and a view of it, which is built when the panel is first looked at. */
public class ContentPanel<R extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final PanelContent<? super R> content;
  private final Supplier<? extends Region> view;
  private boolean scrolls = true;
  private @Nullable Region node;

  /**
   * @param title text key of the tab's title
   * @param view makes the view; asked once
   */
  public ContentPanel(String title, PanelContent<? super R> content, Supplier<? extends Region> view) {
    this.title = title;
    this.content = content;
    this.view = view;
  }

  /** The view fills its place and scrolls what it holds by itself. */
  public ContentPanel<R> filling() {
    scrolls = false;
    return this;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Region node() {
    if (node == null) {
      node = view.get();
    }
    return node;
  }

  @Override
  public final boolean scrolls() {
    return scrolls;
  }

  @Override
  public final void show(R record) {
    content.show(record);
  }

  @Override
  public final boolean reveal(String table, long id) {
    return content.reveal(table, id);
  }

  @Override
  public final void clear() {
    content.clear();
  }
}
