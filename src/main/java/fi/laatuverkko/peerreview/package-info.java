/**
 * Peer review: rounds, reviews of organisations and projects, their teams and phases. Start at {@link fi.laatuverkko.peerreview.ReviewRound};
 * what may follow what is in {@link fi.laatuverkko.peerreview.ReviewStep}.
 */
@NullMarked
package fi.laatuverkko.peerreview;

import org.jspecify.annotations.NullMarked;
