/** Definitions that can be picked from catalogues into the user's own indicators. Start at {@link IndicatorTemplate}. */
@NullMarked
package fi.laatuverkko.indicator.template;

import org.jspecify.annotations.NullMarked;
