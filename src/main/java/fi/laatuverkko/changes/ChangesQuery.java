package fi.laatuverkko.changes;

import static java.util.stream.Collectors.groupingBy;

import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.act.History;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.Touched;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordKinds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads the acts of the file and what they did. */
final class ChangesQuery {

  private static final int MOST_ACTS = 5_000;
  private static final int MOST_RECORDS = 200;

  private final History history;
  private final RecordKinds kinds;

  ChangesQuery(DSLContext database, RecordKinds kinds) {
    this.history = new History(database);
    this.kinds = kinds;
  }

  /** The acts from a moment on, latest first. */
  List<ActLine> since(Instant moment) {
    var touched = history.touchedSince(moment).stream().collect(groupingBy(Touched::actId));
    return history.actsSince(moment, MOST_ACTS).stream().map(act -> new ActLine(act, touched.getOrDefault(act.id(), List.of()))).toList();
  }

  /** What an act did to the records it touched; of very many only the first ones. */
  List<ChangedRecord> records(ActSummary act) {
    return history.of(act.id(), MOST_RECORDS).stream().map(change -> new ChangedRecord(change, name(change))).toList();
  }

  private Optional<String> name(RowChange change) {
    return kinds.of(change.table()).flatMap(kind -> name(kind, change.rowId()));
  }

  private static <R extends Record & Stored> Optional<String> name(RecordKind<R> kind, long id) {
    return kind.store().find(id).map(kind.title());
  }
}
