/**
 * The programme of a visit: templates, rules, questions, paper. Start at {@link fi.laatuverkko.peerreview.visit.VisitSlot}.
 */
@NullMarked
package fi.laatuverkko.peerreview.visit;

import org.jspecify.annotations.NullMarked;
