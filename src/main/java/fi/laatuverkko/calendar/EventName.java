package fi.laatuverkko.calendar;

/**
 * Names events so that one stays the same event from file to file, and events of two networks never meet.
 *
 * @param network what tells this network's file from all others, see {@link FileMarkQuery}
 */
public record EventName(String network) {

  /** The identifier of a record's event. */
  public String of(String table, long id) {
    return table + "-" + id + "@" + network + ".laatuverkko.invalid";
  }
}
