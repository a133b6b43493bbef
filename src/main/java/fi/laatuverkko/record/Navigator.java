package fi.laatuverkko.record;

/** Takes the user to a record. */
public interface Navigator {

  /** Shows the record of a table (lower-case name) in its tab; a part is shown in the record it belongs to. */
  void open(String table, long id);

  /**
   * Shows a record and the place in it where something is to be done.
   *
   * @param place text key of a panel's title, which comes to the front, or name of a field of the record, which gets the cursor
   */
  default void open(String table, long id, String place) {
    open(table, id);
  }

  /**
   * Brings a view of a tab to the front.
   *
   * @param table lower-case name of the table whose records the tab lists
   * @param view text key of the view's title
   */
  default void show(String table, String view) {}
}
