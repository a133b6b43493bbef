/** Values of one indicator as a grid of partners by periods, typed or pasted. Start at {@link ValueEntry} and {@link ValueSheet}. */
@NullMarked
package fi.laatuverkko.indicator.value;

import org.jspecify.annotations.NullMarked;
