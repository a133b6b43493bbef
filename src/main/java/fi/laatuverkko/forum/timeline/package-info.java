/**
 * Month and timeline: projects, forums, deadlines and visits on one axis. What is shown comes from {@link HappeningSource}s, so that
 * other features add their own; what may be moved is moved by its source, as one act.
 */
@NullMarked
package fi.laatuverkko.forum.timeline;

import org.jspecify.annotations.NullMarked;
