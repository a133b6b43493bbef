/** One indicator over time: against its target, and within the limits of its natural variation. Start at {@link TrendPictures}. */
@NullMarked
package fi.laatuverkko.indicator.trend;

import org.jspecify.annotations.NullMarked;
