/** Scorecards: chosen indicators by perspective with their status. Start at {@link Scorecard}. */
@NullMarked
package fi.laatuverkko.indicator.scorecard;

import org.jspecify.annotations.NullMarked;
