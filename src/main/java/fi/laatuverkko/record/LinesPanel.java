package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A panel that lists records of another tab which belong to the record shown; opening a line goes there. */
public final class LinesPanel<R extends Record & Stored, L> implements RecordPanel<R> {

  private final String title;
  private final LongFunction<List<L>> read;
  private final Background background;
  private final Texts texts;
  private final Consumer<L> open;
  private final RecordTableModel<L> table;
  private final Latest latest = new Latest();
  private @Nullable Region node;
  private long owner;

  /**
   * @param title text key of the tab's title
   * @param read the lines of an owner; called on the storage thread
   * @param tables the tables whose changes make it read again
   * @param open goes to the record behind a line
   */
  public LinesPanel(String title, Columns<L> columns, LongFunction<List<L>> read, Set<String> tables, Consumer<L> open,
      Texts texts, Background background, ChangeHub changes) {
    this.title = title;
    this.read = read;
    this.background = background;
    this.texts = texts;
    this.open = open;
    this.table = new RecordTableModel<>(columns, texts, background, TableMemory.none());
    changes.listen(tables, _ -> load());
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new RecordTableView<>(table).actions(RowAction.<L>ofOne(texts.get("record.open"), Feather.ARROW_RIGHT, open).on("Enter"));
    }
    return node;
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(R record) {
    owner = record.id();
    load();
  }

  @Override
  public void clear() {
    owner = 0;
    latest.stop();
    table.show(List.of());
  }

  private void load() {
    var key = owner;
    if (key != 0) {
      latest.start(background.storage(() -> read.apply(key)).onSuccess(table::show));
    }
  }
}
