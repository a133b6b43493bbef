package fi.laatuverkko.act;

import fi.laatuverkko.storage.RecordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the records of one table. Writing takes the act it belongs to, see {@link ActLog#perform}.
 * A component is kept in the column of its name, an {@link Optional} one in a column that may be empty, an enum by its name.
 */
public final class RecordStore<R extends Record & Stored> {

  private final DSLContext sql;
  private final RecordTable table;
  private final RecordMapping<R> mapping;

  /** @throws IllegalArgumentException when the record and the table don't fit each other */
  public RecordStore(DSLContext sql, Table<?> table, Class<R> type) {
    this.sql = sql;
    this.table = RecordTable.of(table);
    this.mapping = RecordMapping.of(this.table, type);
  }

  /** Name of the table (lower case), as {@link Changes} tells it. */
  public String tableName() {
    return table.name();
  }

  /** The table, for asking its history. */
  public Table<?> table() {
    return table.table();
  }

  public Optional<R> find(long id) {
    return where(table.id().eq(id)).stream().findFirst();
  }

  /** All records in the order they were made. */
  public List<R> all() {
    return where(DSL.noCondition());
  }

  /** The records that meet a condition, in the order they were made. */
  public List<R> where(Condition condition) {
    return sql.select(table.columns()).from(table.table()).where(condition).orderBy(table.id())
        .fetch(row -> mapping.record(row.intoArray()));
  }

  /** Stores a new record and returns it with its key and version. */
  public R insert(Act act, R record) {
    return insertAll(act, List.of(record)).getFirst();
  }

  /** Stores new records; hundreds of thousands take seconds. */
  public List<R> insertAll(Act act, List<R> records) {
    List<@Nullable Object[]> rows = new ArrayList<>(records.size());
    for (var record : records) {
      if (record.id() != 0) {
        throw new IllegalArgumentException("Stored already: " + record);
      }
      rows.add(mapping.row(record));
    }
    act.insert(table, rows);
    return rows.stream().map(mapping::record).toList();
  }

  /**
   * Stores what changed in a record and returns it with its new version; the same version when nothing changed.
   *
   * @param before the record as it was read
   * @throws StaleRecord when it has been written by someone else since it was read
   */
  public R update(Act act, R before, R after) {
    if (before.id() != after.id()) {
      throw new IllegalArgumentException("Two different records: " + before.id() + " and " + after.id());
    }
    return mapping.record(act.update(table, before.id(), before.version(), row -> mapping.fill(after, row)));
  }

  /**
   * Deletes a record.
   *
   * @throws ReferredTo when other records refer to it
   * @throws StaleRecord when it has been written by someone else since it was read
   */
  public void delete(Act act, R record) {
    act.delete(table, record.id(), record.version());
  }
}
