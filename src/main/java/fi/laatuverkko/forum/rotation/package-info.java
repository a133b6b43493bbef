/**
 * Mixed tables over rounds. {@link Seating} is a plan kept.
 */
@NullMarked
package fi.laatuverkko.forum.rotation;

import org.jspecify.annotations.NullMarked;
