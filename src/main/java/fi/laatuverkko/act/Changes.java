package fi.laatuverkko.act;

import java.util.Map;
import java.util.Set;

/**
 * The records an act inserted, updated or deleted.
 *
 * @param ids keys of the records by name of table (lower case)
 */
public record Changes(long actId, Map<String, Set<Long>> ids) {

  /** The changed records of one table; none when the act left the table alone. */
  public Set<Long> of(String table) {
    return ids.getOrDefault(table, Set.of());
  }

  public boolean touch(String table) {
    return ids.containsKey(table);
  }
}
