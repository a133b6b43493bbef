/**
 * The proposal of teams in the window: asking for it, reading why, locking, comparing, accepting as one act.
 * Start at {@link fi.laatuverkko.peerreview.proposal.ProposalModel}.
 */
@NullMarked
package fi.laatuverkko.peerreview.proposal;

import org.jspecify.annotations.NullMarked;
