/**
 * The one table of records: sorting, searching, filtering, choosing columns, copying, many lines at once.
 * Features describe {@link fi.laatuverkko.field.Columns} and join a {@link RecordTableModel} with a {@link RecordTableView}: start there.
 * Lines are kept in stable {@link Row}s found by their key, and selection belongs to rows, not to positions, so neither
 * sorting nor filtering nor reloading can move it to another record.
 */
@NullMarked
package fi.laatuverkko.table;

import org.jspecify.annotations.NullMarked;
