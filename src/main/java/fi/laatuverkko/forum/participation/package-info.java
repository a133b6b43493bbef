/**
 * Who is asked to a forum, who came, and the papers that go with it. Start at {@link Participant}.
 */
@NullMarked
package fi.laatuverkko.forum.participation;

import org.jspecify.annotations.NullMarked;
