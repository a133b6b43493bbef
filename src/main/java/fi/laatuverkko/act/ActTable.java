package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.ACT_CHANGE;

import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.storage.RowJson;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/** Reads the rows of act and act_change. */
final class ActTable {

  private final DSLContext sql;

  ActTable(DSLContext sql) {
    this.sql = sql;
  }

  /** A changed record of an act; a side without values is a record that was not there. */
  record StoredChange(
      long actId,
      String table,
      long rowId,
      Optional<Map<String, @Nullable Object>> before,
      Optional<Map<String, @Nullable Object>> after) {}

  Optional<ActSummary> find(long actId) {
    return summaries(ACT.ID.eq(actId), 1).stream().findFirst();
  }

  /** The acts, latest first. */
  List<ActSummary> summaries(Condition condition, int atMost) {
    return sql.selectFrom(ACT).where(condition).orderBy(ACT.ID.desc()).limit(atMost).fetch(ActTable::summary);
  }

  static ActSummary summary(Record row) {
    return new ActSummary(row.get(ACT.ID), ActName.fromJson(row.get(ACT.NAME_KEY), row.get(ACT.NAME_VALUES)),
        row.get(ACT.DONE_AT).toInstant(ZoneOffset.UTC),
        row.get(ACT.DONE_BY), Optional.ofNullable(row.get(ACT.SOURCE)), ActKind.valueOf(row.get(ACT.KIND)),
        Optional.ofNullable(row.get(ACT.TARGET_ID)), row.get(ACT.UNDONE));
  }

  /** The changes of an act, last first; read as the caller goes, for an act may have hundreds of thousands. */
  Stream<StoredChange> changesLastFirst(long actId) {
    return sql.selectFrom(ACT_CHANGE).where(ACT_CHANGE.ACT_ID.eq(actId)).orderBy(ACT_CHANGE.POSITION.desc()).fetchStream()
        .map(ActTable::change);
  }

  static StoredChange change(Record row) {
    var table = row.get(ACT_CHANGE.TABLE_NAME);
    return new StoredChange(row.get(ACT_CHANGE.ACT_ID), table, row.get(ACT_CHANGE.ROW_ID),
        values(table, row.get(ACT_CHANGE.VALUES_BEFORE)), values(table, row.get(ACT_CHANGE.VALUES_AFTER)));
  }

  private static Optional<Map<String, @Nullable Object>> values(String table, @Nullable String json) {
    return Optional.ofNullable(json).map(text -> RowJson.read(table, text));
  }

  /** The latest act that touched a record. */
  Optional<ActSummary> latestOn(String table, long rowId) {
    return touching(table, rowId).orderBy(ACT.ID.desc()).limit(1).fetchOptional(ActTable::summary);
  }

  /** The latest act after a given one that touched one of a record's columns, or made or deleted the record. */
  Optional<ActSummary> latestOn(String table, long rowId, List<String> columns, long after) {
    return touching(table, rowId).and(ACT.ID.gt(after)).orderBy(ACT.ID.desc(), ACT_CHANGE.POSITION.desc()).stream()
        .filter(row -> {
          var change = change(row);
          return change.before().isEmpty() || change.after().isEmpty()
              || change.after().get().keySet().stream().anyMatch(columns::contains);
        })
        .findFirst()
        .map(ActTable::summary);
  }

  private SelectConditionStep<Record> touching(String table, long rowId) {
    return sql.select().from(ACT_CHANGE).join(ACT).on(ACT.ID.eq(ACT_CHANGE.ACT_ID))
        .where(ACT_CHANGE.TABLE_NAME.eq(table)).and(ACT_CHANGE.ROW_ID.eq(rowId));
  }
}
