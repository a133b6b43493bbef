package fi.laatuverkko.storage;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.ACT_CHANGE;

import fi.laatuverkko.format.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Plays the history of each record from its beginning and compares the outcome with the record. */
final class HistoryAgreement {

  private final DSLContext sql;

  HistoryAgreement(DSLContext sql) {
    this.sql = sql;
  }

  /** Goes through the records and their changes side by side, both in the order of the records' keys. */
  List<Problem> findings(RecordTable table) {
    List<Problem> findings = new ArrayList<>();
    try (var rows = sql.select(table.columns()).from(table.table()).orderBy(table.id()).fetchLazy();
        var changes = sql.select(ACT_CHANGE.ROW_ID, ACT_CHANGE.VALUES_BEFORE, ACT_CHANGE.VALUES_AFTER).from(ACT_CHANGE)
            .where(ACT_CHANGE.TABLE_NAME.eq(table.name()))
            .orderBy(ACT_CHANGE.ROW_ID, ACT_CHANGE.ACT_ID, ACT_CHANGE.POSITION).fetchLazy()) {
      var row = rows.fetchNext();
      var change = changes.fetchNext();
      while (row != null || change != null) {
        var id = Math.min(
            row == null ? Long.MAX_VALUE : row.get(table.id()), change == null ? Long.MAX_VALUE : change.get(ACT_CHANGE.ROW_ID));
        var played = new PlayedHistory(table);
        for (; change != null && change.get(ACT_CHANGE.ROW_ID) == id; change = changes.fetchNext()) {
          played.play(change.get(ACT_CHANGE.VALUES_BEFORE), change.get(ACT_CHANGE.VALUES_AFTER));
        }
        var there = row != null && row.get(table.id()) == id;
        if (!played.endsWith(there ? row : null)) {
          findings.add(Problem.of("storage.finding.history", Integrity.name(table), id));
        }
        row = there ? rows.fetchNext() : row;
      }
    }
    return findings;
  }

  /** An edit stands undone when the latest act on it is an undo; undos and redos, and only they, apply to an edit. */
  List<Problem> findingsOnActs() {
    var later = ACT.as("later");
    var latest = DSL.select(later.KIND).from(later).where(later.TARGET_ID.eq(ACT.ID)).orderBy(later.ID.desc()).limit(1);
    var undone = DSL.field(latest).eq("UNDO");
    return sql.select(ACT.ID).from(ACT)
        .where(ACT.KIND.eq("EDIT").and(ACT.UNDONE.ne(DSL.coalesce(DSL.field(undone), DSL.inline(false)))))
        .or(ACT.KIND.eq("EDIT").eq(DSL.field(ACT.TARGET_ID.isNotNull())))
        .orderBy(ACT.ID)
        .fetch(row -> Problem.of("storage.finding.act", row.value1()));
  }
}
