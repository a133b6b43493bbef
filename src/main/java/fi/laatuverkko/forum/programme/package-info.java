/**
 * The programme of a forum: slots by day and track, kept templates, clashes, and the printed programme. Start at {@link ProgrammeSlot}.
 */
@NullMarked
package fi.laatuverkko.forum.programme;

import org.jspecify.annotations.NullMarked;
