/**
 * The pool of people who may review others, and how it becomes a round to plan. Start at {@link fi.laatuverkko.peerreview.pool.PeerProfile}.
 */
@NullMarked
package fi.laatuverkko.peerreview.pool;

import org.jspecify.annotations.NullMarked;
