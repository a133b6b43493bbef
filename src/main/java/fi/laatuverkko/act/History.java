package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.ACT_CHANGE;

import fi.laatuverkko.act.ActTable.StoredChange;
import fi.laatuverkko.storage.RecordTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who changed what and when, latest first. */
public final class History {

  private static final Set<String> NO_FIELDS = Set.of("id", "version");

  private final DSLContext sql;

  public History(DSLContext sql) {
    this.sql = sql;
  }

  /** All that has been done to a record, which may be deleted by now. */
  public List<RowChange> of(Table<?> table, long rowId) {
    return changes(ACT_CHANGE.TABLE_NAME.eq(RecordTable.of(table).name()).and(ACT_CHANGE.ROW_ID.eq(rowId)));
  }

  /** The changes of one field of a record; each has that field only. */
  public List<RowChange> of(Table<?> table, long rowId, String column) {
    return of(table, rowId).stream()
        .map(change -> new RowChange(change.act(), change.table(), change.rowId(), change.kind(),
            change.fields().stream().filter(field -> field.column().equals(column)).toList()))
        .filter(change -> !change.fields().isEmpty())
        .toList();
  }

  /** The latest acts. */
  public List<ActSummary> latest(int atMost) {
    return new ActTable(sql).summaries(DSL.noCondition(), atMost);
  }

  /** What an act did. */
  public List<RowChange> of(long actId) {
    return changes(ACT.ID.eq(actId));
  }

  /** What an act did to the first records of those it touched, in the order in which it did so. */
  public List<RowChange> of(long actId, int atMost) {
    return changes(ACT.ID.eq(actId).and(ACT_CHANGE.POSITION.lt(atMost))).reversed();
  }

  /** The acts from a moment on, of many only the latest. */
  public List<ActSummary> actsSince(Instant moment, int atMost) {
    return new ActTable(sql).summaries(since(moment), atMost);
  }

  /** What the acts from a moment on touched, by act and table. */
  public List<Touched> touchedSince(Instant moment) {
    var records = DSL.count();
    var before = DSL.count(ACT_CHANGE.VALUES_BEFORE);
    var after = DSL.count(ACT_CHANGE.VALUES_AFTER);
    return sql.select(ACT_CHANGE.ACT_ID, ACT_CHANGE.TABLE_NAME, records, before, after).from(ACT_CHANGE).join(ACT)
        .on(ACT.ID.eq(ACT_CHANGE.ACT_ID))
        .where(since(moment)).groupBy(ACT_CHANGE.ACT_ID, ACT_CHANGE.TABLE_NAME).orderBy(ACT_CHANGE.ACT_ID, ACT_CHANGE.TABLE_NAME)
        .fetch(row -> new Touched(row.value1(), row.value2(), row.value3(), row.value3() - row.value4(), row.value3() - row.value5()));
  }

  /** What has been done from a moment on. */
  public List<RowChange> changedSince(Instant moment) {
    return changes(since(moment));
  }

  private static Condition since(Instant moment) {
    return ACT.DONE_AT.ge(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  private List<RowChange> changes(Condition condition) {
    return sql.select().from(ACT_CHANGE).join(ACT).on(ACT.ID.eq(ACT_CHANGE.ACT_ID))
        .where(condition)
        .orderBy(ACT.ID.desc(), ACT_CHANGE.POSITION.desc())
        .fetch(row -> change(ActTable.summary(row), ActTable.change(row)));
  }

  private static RowChange change(ActSummary act, StoredChange change) {
    var before = change.before().orElse(Map.of());
    var after = change.after().orElse(Map.of());
    var kind = change.before().isEmpty() ? RowChange.Kind.INSERTED
        : change.after().isEmpty() ? RowChange.Kind.DELETED : RowChange.Kind.UPDATED;
    var fields = Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
        .filter(column -> !NO_FIELDS.contains(column))
        .map(column -> field(column, before.get(column), after.get(column)))
        .filter(field -> !Objects.equals(field.before(), field.after()))
        .toList();
    return new RowChange(act, change.table(), change.rowId(), kind, fields);
  }

  private static FieldChange field(String column, @Nullable Object before, @Nullable Object after) {
    return new FieldChange(column, Optional.ofNullable(before), Optional.ofNullable(after));
  }
}
