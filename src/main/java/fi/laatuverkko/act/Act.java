package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Sequences.RECORD_ID;

import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.storage.RowJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdateQuery;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The act being performed: stores write their rows through it, and it keeps what each row was before and after.
 * Lives only inside {@link ActLog#perform}. Rows are arrays in the order of {@link RecordTable#columns()}.
 */
public final class Act {

  private static final int BLOCK = 2_000;

  private final DSLContext sql;
  private final ActJournal journal;
  private final ActTable acts;
  private final References references;

  Act(DSLContext sql, ActJournal journal) {
    this.sql = sql;
    this.journal = journal;
    this.acts = new ActTable(sql);
    this.references = new References(sql);
  }

  DSLContext sql() {
    return sql;
  }

  /** Inserts rows with new keys and version 1, which it puts into the arrays. */
  void insert(RecordTable table, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var ids = sql.nextvals(RECORD_ID, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i)[table.idIndex()] = ids.get(i).longValue();
      rows.get(i)[table.versionIndex()] = 1;
    }
    insertAsIs(table, rows);
  }

  /** Inserts rows that have their key and version. */
  void insertAsIs(RecordTable table, List<@Nullable Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BLOCK) {
      var block = rows.subList(from, Math.min(from + BLOCK, rows.size()));
      block.forEach(row -> normalise(table, row));
      insertBlock(table, block);
      block.forEach(row -> journal.add(table, (long) row[table.idIndex()], null, RowJson.write(table.columns(), Arrays.asList(row))));
    }
  }

  private void insertBlock(RecordTable table, List<@Nullable Object[]> rows) {
    var insert = sql.batch(sql.insertInto(table.table()).columns(table.columns()).values(new Object[table.columns().size()]));
    rows.forEach(insert::bind);
    try {
      insert.execute();
    } catch (IntegrityConstraintViolationException e) {
      throw Violation.explain(table, e);
    }
  }

  /**
   * Writes the columns that the edit changes in the stored row. Returns the row as it is afterwards.
   *
   * @param edit puts the new values into the row; what it does to key and version is ignored
   */
  @Nullable Object[] update(RecordTable table, long id, int version, Consumer<@Nullable Object[]> edit) {
    var before = current(table, id, version);
    var after = before.clone();
    edit.accept(after);
    after[table.idIndex()] = id;
    after[table.versionIndex()] = version;
    normalise(table, after);
    List<Field<?>> columns = new ArrayList<>();
    List<@Nullable Object> was = new ArrayList<>();
    List<@Nullable Object> is = new ArrayList<>();
    for (int i = 0; i < after.length; i++) {
      if (!Objects.equals(before[i], after[i])) {
        columns.add(table.columns().get(i));
        was.add(before[i]);
        is.add(after[i]);
      }
    }
    if (!columns.isEmpty()) {
      write(table, id, version, columns, is);
      journal.add(table, id, RowJson.write(columns, was), RowJson.write(columns, is));
      after[table.versionIndex()] = version + 1;
    }
    return after;
  }

  private void write(RecordTable table, long id, int version, List<Field<?>> columns, List<@Nullable Object> values) {
    var update = sql.updateQuery(table.table());
    for (int i = 0; i < columns.size(); i++) {
      put(update, columns.get(i), values.get(i));
    }
    update.addValue(table.version(), version + 1);
    update.addConditions(table.id().eq(id), table.version().eq(version));
    try {
      if (update.execute() == 0) {
        throw stale(table, id);
      }
    } catch (IntegrityConstraintViolationException e) {
      throw Violation.explain(table, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(UpdateQuery<?> update, Field<?> column, @Nullable Object value) {
    update.addValue((Field<Object>) column, value);
  }

  /** Deletes a row that nothing refers to. */
  void delete(RecordTable table, long id, int version) {
    var before = current(table, id, version);
    var pointing = references.to(table, id);
    if (!pointing.isEmpty()) {
      throw new ReferredTo(pointing);
    }
    if (sql.deleteFrom(table.table()).where(table.id().eq(id)).and(table.version().eq(version)).execute() == 0) {
      throw stale(table, id);
    }
    journal.add(table, id, RowJson.write(table.columns(), Arrays.asList(before)), null);
  }

  private @Nullable Object[] current(RecordTable table, long id, int version) {
    var row = row(table, id);
    if (row == null || !Objects.equals(row[table.versionIndex()], version)) {
      throw stale(table, id);
    }
    return row;
  }

  @Nullable Object @Nullable [] row(RecordTable table, long id) {
    var row = sql.select(table.columns()).from(table.table()).where(table.id().eq(id)).fetchOne();
    return row == null ? null : row.intoArray();
  }

  private StaleRecord stale(RecordTable table, long id) {
    return new StaleRecord(acts.latestOn(table.name(), id), row(table, id) == null);
  }

  private static void normalise(RecordTable table, @Nullable Object[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = RowJson.stored(table.columns().get(i), row[i]);
    }
  }
}
