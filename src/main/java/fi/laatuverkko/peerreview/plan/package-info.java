/**
 * Proposes the teams of a round of peer reviews: who visits whom. A pure model over keys, without file or window.
 * Start at {@link fi.laatuverkko.peerreview.plan.TeamPlanner}. Proofs come from a linear program over whole numbers, a first
 * answer and the answer of rounds too large to prove from a search; {@link fi.laatuverkko.peerreview.plan.TeamCheck} trusts neither.
 */
@NullMarked
package fi.laatuverkko.peerreview.plan;

import org.jspecify.annotations.NullMarked;
