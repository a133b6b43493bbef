package fi.laatuverkko.changes;

import fi.laatuverkko.record.HistoryLine;

/**
 * One changed field in the words of the interface.
 *
 * @param number place in the list
 * @param kind word for the kind of record
 */
record ChangedField(long number, ChangedRecord record, String kind, HistoryLine line) {}
