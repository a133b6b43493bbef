package fi.laatuverkko.record;

import fi.laatuverkko.act.History;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.TableMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who changed what in the record shown, and when. */
final class HistoryPanel<R extends Record & Stored> extends ContentPanel<R> {

  HistoryPanel(RecordKind<R> kind, OpenFile file, Desk desk) {
    var words = new HistoryWords(kind.form(), desk.texts());
    var table = new RecordTableModel<>(columns(desk.types()), desk.texts(), desk.background(), TableMemory.none());
    var content = new ReadContent<R, List<HistoryLine>>(Set.of(kind.table()),
        record -> lines(words, new History(file.sql()).of(kind.store().table(), record.id())), file, desk);
    super("history.panel", content.into(lines -> table.show(lines.orElse(List.of()))), () -> new RecordTableView<>(table));
    filling();
  }

  private static Columns<HistoryLine> columns(ValueTypes types) {
    return Columns.of("history", HistoryLine::number,
        Column.of("at", types.moment(), 170, (HistoryLine line) -> Optional.of(line.at())),
        Column.of("act", types.text(400), 280, (HistoryLine line) -> Optional.of(line.act())),
        Column.of("field", types.text(200), 160, HistoryLine::field),
        Column.of("before", types.text(4000), 160, HistoryLine::before),
        Column.of("after", types.text(4000), 160, HistoryLine::after),
        Column.of("by", types.text(80), 100, (HistoryLine line) -> Optional.of(line.by())));
  }

  private static List<HistoryLine> lines(HistoryWords words, List<RowChange> changes) {
    List<HistoryLine> lines = new ArrayList<>();
    changes.forEach(change -> lines.addAll(words.lines(change, lines.size())));
    return lines;
  }
}
