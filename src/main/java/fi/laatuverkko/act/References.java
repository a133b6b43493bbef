package fi.laatuverkko.act;

import fi.laatuverkko.storage.RecordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What refers to a record, found from the schema's foreign keys. */
public final class References {

  private static final int EXAMPLES = 5;

  private final DSLContext sql;

  public References(DSLContext sql) {
    this.sql = sql;
  }

  public List<Reference> to(Table<?> table, long id) {
    return to(RecordTable.of(table), id);
  }

  List<Reference> to(RecordTable table, long id) {
    List<Reference> found = new ArrayList<>();
    columnsPointingTo(table, id).forEach((from, points) -> {
      var examples = sql.select(from.id()).from(from.table()).where(points).orderBy(from.id()).limit(EXAMPLES).fetch(from.id());
      if (!examples.isEmpty()) {
        var count = examples.size() < EXAMPLES ? examples.size() : sql.fetchCount(from.table(), points);
        found.add(new Reference(from.name(), count, List.copyOf(examples)));
      }
    });
    return found;
  }

  /** One condition per table, so that a row that refers twice counts once. */
  private static Map<RecordTable, Condition> columnsPointingTo(RecordTable table, long id) {
    Map<RecordTable, Condition> byTable = new LinkedHashMap<>();
    for (var incoming : table.incoming()) {
      byTable.merge(incoming.from(), incoming.column().eq(id), Condition::or);
    }
    return byTable;
  }
}
