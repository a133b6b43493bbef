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
  private final References references;

  Act(DSLContext sql, ActJournal journal) {
    this.sql = sql;
    this.journal = journal;
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
      block.forEach(row -> journal.add(table, (long) row[table.idIndex()], null, json(table, row)));
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
    return update(table, current(table, id, version), edit);
  }

  /** As the other, of a row that has been read in this act. */
  @Nullable Object[] update(RecordTable table, @Nullable Object[] before, Consumer<@Nullable Object[]> edit) {
    var after = before.clone();
    edit.accept(after);
    after[table.idIndex()] = before[table.idIndex()];
    after[table.versionIndex()] = before[table.versionIndex()];
    normalise(table, after);
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < after.length; i++) {
      if (!Objects.equals(before[i], after[i])) {
        changed.add(i);
      }
    }
    if (!changed.isEmpty()) {
      write(table, after, changed);
      var columns = changed.stream().map(table.columnNames()::get).toList();
      journal.add(table, table.id(after), RowJson.write(columns, pick(before, changed)), RowJson.write(columns, pick(after, changed)));
      after[table.versionIndex()] = table.version(before) + 1;
    }
    return after;
  }

  private static List<@Nullable Object> pick(@Nullable Object[] row, List<Integer> indexes) {
    List<@Nullable Object> values = new ArrayList<>();
    indexes.forEach(index -> values.add(row[index]));
    return values;
  }

  private void write(RecordTable table, @Nullable Object[] row, List<Integer> changed) {
    var update = sql.updateQuery(table.table());
    changed.forEach(index -> put(update, table.columns().get(index), row[index]));
    update.addValue(table.version(), table.version(row) + 1);
    update.addConditions(table.id().eq(table.id(row)), table.version().eq(table.version(row)));
    try {
      if (update.execute() == 0) {
        throw stale(table, table.id(row));
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
    delete(table, current(table, id, version));
  }

  /** As the other, of a row that has been read in this act. */
  void delete(RecordTable table, @Nullable Object[] row) {
    var id = table.id(row);
    var pointing = references.to(table, id);
    if (!pointing.isEmpty()) {
      throw new ReferredTo(pointing);
    }
    if (sql.deleteFrom(table.table()).where(table.id().eq(id)).and(table.version().eq(table.version(row))).execute() == 0) {
      throw stale(table, id);
    }
    journal.add(table, id, json(table, row), null);
  }

  private @Nullable Object[] current(RecordTable table, long id, int version) {
    var row = row(table, id);
    if (row == null || table.version(row) != version) {
      throw stale(table, id);
    }
    return row;
  }

  /** The row as it is now. */
  @Nullable Object @Nullable [] row(RecordTable table, long id) {
    var row = sql.select(table.columns()).from(table.table()).where(table.id().eq(id)).fetchOne();
    return row == null ? null : row.intoArray();
  }

  private StaleRecord stale(RecordTable table, long id) {
    return new StaleRecord(new ActTable(sql).latestOn(table.name(), id), row(table, id) == null);
  }

  private static String json(RecordTable table, @Nullable Object[] row) {
    return RowJson.write(table.columnNames(), Arrays.asList(row));
  }

  private static void normalise(RecordTable table, @Nullable Object[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = RowJson.stored(table.columns().get(i), row[i]);
    }
  }
}
