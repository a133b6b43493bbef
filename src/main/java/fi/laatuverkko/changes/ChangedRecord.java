package fi.laatuverkko.changes;

import fi.laatuverkko.act.RowChange;
import java.util.Optional;

/**
 * What an act did to one record, with the record's name as it is now; nothing for a name where the record is gone or not described.
 */
record ChangedRecord(RowChange change, Optional<String> name) {}
