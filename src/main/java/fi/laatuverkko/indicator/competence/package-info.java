/** Who knows what: persons by quality area with a level, and where organisations have gaps. Start at {@link Competence}. */
@NullMarked
package fi.laatuverkko.indicator.competence;

import org.jspecify.annotations.NullMarked;
