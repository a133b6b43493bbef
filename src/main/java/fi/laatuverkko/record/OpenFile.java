package fi.laatuverkko.record;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The open data file as features see it.
 *
 * @param sql for reading, on the storage thread
 * @param acts the one door for writing
 * @param changes what acts changed, told on the window's thread
 * @param names the names of what records refer to
 * @param kinds the records that have been described so far
 */
public record OpenFile(DSLContext sql, ActLog acts, ChangeHub changes, ReferenceNames names, RecordKinds kinds) {

  public OpenFile(DSLContext sql, ActLog acts, ChangeHub changes, ReferenceNames names) {
    this(sql, acts, changes, names, new RecordKinds());
  }

  public <R extends Record & Stored> RecordStore<R> store(Table<?> table, Class<R> type) {
    return new RecordStore<>(sql, table, type);
  }

  /** Reads the parts of an owner, found by the column that refers to it. */
  public <P extends Record & Stored> LongFunction<List<P>> parts(RecordStore<P> store, TableField<?, Long> owner) {
    return key -> store.where(owner.eq(key));
  }
}
