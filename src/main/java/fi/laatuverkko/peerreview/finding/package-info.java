/**
 * What reviews found, their reports, and the actions that follow. Start at {@link fi.laatuverkko.peerreview.finding.ReviewFinding}.
 */
@NullMarked
package fi.laatuverkko.peerreview.finding;

import org.jspecify.annotations.NullMarked;
