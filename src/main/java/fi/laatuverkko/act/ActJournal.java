package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.ACT_CHANGE;

import fi.laatuverkko.storage.RecordTable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Writes an act and its changes as they come; writes nothing at all as long as there is no change. */
final class ActJournal {

  private static final int BLOCK = 2_000;

  private final DSLContext sql;
  private final ActSummary act;
  private final List<Object[]> waiting = new ArrayList<>();
  private final Map<String, Set<Long>> ids = new LinkedHashMap<>();
  private int written;

  ActJournal(DSLContext sql, ActSummary act) {
    this.sql = sql;
    this.act = act;
  }

  void add(RecordTable table, long rowId, @Nullable String before, @Nullable String after) {
    if (ids.isEmpty()) {
      writeAct();
    }
    ids.computeIfAbsent(table.name(), _ -> new LinkedHashSet<>()).add(rowId);
    waiting.add(new Object[] {act.id(), written + waiting.size(), table.name(), rowId, before, after});
    if (waiting.size() == BLOCK) {
      writeWaiting();
    }
  }

  /** Writes what is still waiting. */
  Optional<Changes> finish() {
    writeWaiting();
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Changes(act.id(), ids));
  }

  private void writeAct() {
    sql.insertInto(ACT)
        .set(ACT.ID, act.id())
        .set(ACT.NAME_KEY, act.name().key())
        .set(ACT.NAME_VALUES, act.name().valuesAsJson())
        .set(ACT.DONE_AT, LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC))
        .set(ACT.DONE_BY, fitting(act.by(), ACT.DONE_BY))
        .set(ACT.SOURCE, act.source().map(source -> fitting(source, ACT.SOURCE)).orElse(null))
        .set(ACT.KIND, act.kind().name())
        .set(ACT.TARGET_ID, act.target().orElse(null))
        .set(ACT.UNDONE, false)
        .execute();
  }

  private static String fitting(String text, Field<String> column) {
    var most = column.getDataType().length();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private void writeWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    var insert = sql.batch(sql.insertInto(ACT_CHANGE, ACT_CHANGE.ACT_ID, ACT_CHANGE.POSITION, ACT_CHANGE.TABLE_NAME, ACT_CHANGE.ROW_ID,
        ACT_CHANGE.VALUES_BEFORE, ACT_CHANGE.VALUES_AFTER).values((Long) null, null, null, null, null, null));
    waiting.forEach(insert::bind);
    insert.execute();
    written += waiting.size();
    waiting.clear();
  }
}
