package fi.laatuverkko.act;

import fi.laatuverkko.storage.RecordTable;
import java.util.Comparator;
import java.util.Locale;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Finds out which rule of the schema a row broke. */
final class Violation {

  private Violation() {}

  /** A {@link DuplicateRecord} when another record has the same unique values, else the failure itself. */
  static RuntimeException explain(RecordTable table, IntegrityConstraintViolationException failure) {
    var message = String.valueOf(failure.getMessage()).toUpperCase(Locale.ROOT);
    return table.table().getUniqueKeys().stream()
        .filter(key -> message.contains(key.getName().toUpperCase(Locale.ROOT)))
        // One key's name may begin another's.
        .max(Comparator.comparingInt(key -> key.getName().length()))
        .<RuntimeException>map(key -> new DuplicateRecord(
            table.name(), key.getFields().stream().map(column -> column.getName().toLowerCase(Locale.ROOT)).toList(), failure))
        .orElse(failure);
  }
}
