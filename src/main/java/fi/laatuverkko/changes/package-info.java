/**
 * What has changed in the whole file: the acts since a moment, what each did, the way to the records and back (undo).
 * Start at {@link ChangesFeature}.
 */
@NullMarked
package fi.laatuverkko.changes;

import org.jspecify.annotations.NullMarked;
