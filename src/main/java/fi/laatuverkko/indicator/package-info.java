/** Indicators and their values per partner and period. Start at {@link Indicator}. */
@NullMarked
package fi.laatuverkko.indicator;

import org.jspecify.annotations.NullMarked;
