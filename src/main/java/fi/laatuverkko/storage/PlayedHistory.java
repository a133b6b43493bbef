package fi.laatuverkko.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A record as its history says it is. Columns that came after a change was written are not known to it. */
final class PlayedHistory {

  private final RecordTable table;
  private final String version;
  private final Map<String, @Nullable Object> values = new HashMap<>();
  private boolean exists;
  private boolean contradictory;

  PlayedHistory(RecordTable table) {
    this.table = table;
    this.version = table.columnNames().get(table.versionIndex());
  }

  /** Takes the next change, as it is stored. */
  void play(@Nullable String before, @Nullable String after) {
    contradictory |= exists != (before != null) || before != null && !holds(RowJson.read(table.name(), before));
    if (after == null) {
      values.clear();
    } else {
      values.putAll(RowJson.read(table.name(), after));
    }
    if (before != null && after != null) {
      values.computeIfPresent(version, (_, number) -> (int) number + 1);
    }
    exists = after != null;
  }

  private boolean holds(Map<String, @Nullable Object> expected) {
    return expected.entrySet().stream().allMatch(value -> Objects.equals(values.get(value.getKey()), value.getValue()));
  }

  /** True when the history leads to this row, or to none. */
  boolean endsWith(@Nullable Record row) {
    return !contradictory && exists == (row != null) && (row == null || IntStream.range(0, table.columns().size()).allMatch(i -> {
      var column = table.columnNames().get(i);
      return !values.containsKey(column) || Objects.equals(values.get(column), RowJson.stored(table.columns().get(i), row.get(i)));
    }));
  }
}
