package fi.laatuverkko.table;

/** One of the columns a table is sorted by. */
public record SortKey(String column, boolean descending) {

  public static SortKey ascending(String column) {
    return new SortKey(column, false);
  }

  public static SortKey descending(String column) {
    return new SortKey(column, true);
  }
}
