package fi.laatuverkko.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds of records that features have described, by table, so that a change of any record can be told in its words. */
public final class RecordKinds {

  private final Map<String, RecordKind<?>> byTable = new HashMap<>();

  /** The first description of a table is the one that counts. */
  void add(RecordKind<?> kind) {
    byTable.putIfAbsent(kind.table(), kind);
  }

  public Optional<RecordKind<?>> of(String table) {
    return Optional.ofNullable(byTable.get(table));
  }
}
