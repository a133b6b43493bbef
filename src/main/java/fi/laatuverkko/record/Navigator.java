package fi.laatuverkko.record;

/** Takes the user to a record. */
public interface Navigator {

  /** Shows the record of a table (lower-case name) in its tab; a part is shown in the record it belongs to. */
  void open(String table, long id);

  /**
   * Brings a view of a tab to the front.
   *
   * @param table lower-case name of the table whose records the tab lists
   * @param view text key of the view's title
   */
  default void show(String table, String view) {}
}
