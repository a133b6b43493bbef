package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
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
import org.kordamp.ikonli.feather.Feather;

/** A panel that lists records of another tab which belong to the record shown; opening a line goes there. */
public final class LinesPanel<R extends Record & Stored, L> extends ContentPanel<R> {

  /**
   * @param title text key of the tab's title
   * @param read the lines of an owner; called on the storage thread
   * @param tables the tables whose changes make it read again
   * @param open goes to the record behind a line
   */
  public LinesPanel(String title, Columns<L> columns, LongFunction<List<L>> read, Set<String> tables, Consumer<L> open,
      Texts texts, Background background, ChangeHub changes) {
    var table = new RecordTableModel<>(columns, texts, background, TableMemory.none());
    var content = new ReadContent<R, List<L>>(tables, record -> read.apply(record.id()), changes, background);
    super(title, content.into(lines -> table.show(lines.orElse(List.of()))),
        () -> new RecordTableView<>(table).actions(RowAction.<L>ofOne(texts.get("record.open"), Feather.ARROW_RIGHT, open).on("Enter")));
    filling();
  }
}
