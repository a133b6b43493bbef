/**
 * The arithmetic of indicators and feedback as pure functions: nothing is rounded here, rounding is for show. Commons Statistics does
 * the quantiles and the normal distribution; the rest is a line of arithmetic with its source in the comment.
 */
@NullMarked
package fi.laatuverkko.indicator.statistics;

import org.jspecify.annotations.NullMarked;
