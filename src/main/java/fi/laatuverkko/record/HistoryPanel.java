package fi.laatuverkko.record;

import fi.laatuverkko.act.History;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.TableMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Who changed what in the record shown, and when. */
final class HistoryPanel<R extends Record & Stored> implements RecordPanel<R> {

  private final RecordKind<R> kind;
  private final OpenFile file;
  private final Desk desk;
  private final HistoryWords words;
  private final RecordTableModel<HistoryLine> table;
  private final Latest latest = new Latest();
  private @Nullable Region node;
  private long record;

  HistoryPanel(RecordKind<R> kind, OpenFile file, Desk desk) {
    this.kind = kind;
    this.file = file;
    this.desk = desk;
    this.words = new HistoryWords(kind.form(), desk.texts());
    this.table = new RecordTableModel<>(columns(), desk.texts(), desk.background(), TableMemory.none());
    file.changes().listen(changes -> {
      if (changes.of(kind.table()).contains(record)) {
        load();
      }
    });
  }

  private Columns<HistoryLine> columns() {
    var types = desk.types();
    return Columns.of("history", HistoryLine::number,
        Column.of("at", types.moment(), 170, (HistoryLine line) -> Optional.of(line.at())),
        Column.of("act", types.text(400), 280, (HistoryLine line) -> Optional.of(line.act())),
        Column.of("field", types.text(200), 160, HistoryLine::field),
        Column.of("before", types.text(4000), 160, HistoryLine::before),
        Column.of("after", types.text(4000), 160, HistoryLine::after),
        Column.of("by", types.text(80), 100, (HistoryLine line) -> Optional.of(line.by())));
  }

  @Override
  public String title() {
    return "history.panel";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new RecordTableView<>(table);
    }
    return node;
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(R shown) {
    record = shown.id();
    load();
  }

  @Override
  public void clear() {
    record = 0;
    latest.stop();
    table.show(List.of());
  }

  private void load() {
    var key = record;
    latest.start(desk.background().storage(() -> lines(new History(file.sql()).of(kind.store().table(), key))).onSuccess(table::show));
  }

  private List<HistoryLine> lines(List<RowChange> changes) {
    List<HistoryLine> lines = new ArrayList<>();
    changes.forEach(change -> lines.addAll(words.lines(change, lines.size())));
    return lines;
  }
}
