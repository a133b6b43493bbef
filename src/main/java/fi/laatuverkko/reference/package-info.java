/**
 * The names of the records that others refer to, kept in memory so that a list of any length shows words instead of keys.
 * Start at {@link ReferenceNames}.
 */
@NullMarked
package fi.laatuverkko.reference;

import org.jspecify.annotations.NullMarked;
