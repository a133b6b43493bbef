package fi.laatuverkko.act;

import java.util.List;

/**
 * What one act did to one record.
 *
 * @param table name of the record's table (lower case)
 * @param fields the values it put in, took out or changed; without key and version
 */
public record RowChange(ActSummary act, String table, long rowId, Kind kind, List<FieldChange> fields) {

  /** What became of the record. */
  public enum Kind { INSERTED, UPDATED, DELETED }
}
