/**
 * What a forum decided and who promised what. Start at {@link ActionItem}.
 */
@NullMarked
package fi.laatuverkko.forum.minutes;

import org.jspecify.annotations.NullMarked;
