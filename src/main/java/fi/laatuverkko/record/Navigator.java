package fi.laatuverkko.record;

/** Takes the user to a record. */
public interface Navigator {

  /** Shows the record of a table (lower-case name) in its tab; a part is shown in the record it belongs to. */
  void open(String table, long id);
}
