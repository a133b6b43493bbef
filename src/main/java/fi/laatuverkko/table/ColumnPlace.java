package fi.laatuverkko.table;

/**
 * How the user has left a column.
 *
 * @param width in pixels at normal text size
 */
public record ColumnPlace(String name, int width, boolean shown) {

  ColumnPlace withWidth(int other) {
    return new ColumnPlace(name, other, shown);
  }

  ColumnPlace withShown(boolean other) {
    return new ColumnPlace(name, width, other);
  }
}
