/** Decisions of a funder and the money in them. Start at {@link ProjectGrant}. */
@NullMarked
package fi.laatuverkko.grant;

import org.jspecify.annotations.NullMarked;
