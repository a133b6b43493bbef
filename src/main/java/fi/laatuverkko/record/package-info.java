/**
 * How records of any kind are listed, shown and edited: a list left, the record with its panels right, parts in lists of
 * their own. Start at {@link RecordKind}; a feature gives descriptions and gets a tab.
 */
@NullMarked
package fi.laatuverkko.record;

import org.jspecify.annotations.NullMarked;
