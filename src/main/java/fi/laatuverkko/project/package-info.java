/** Projects, their partners, objectives, results and outputs. Start at {@link Project}. */
@NullMarked
package fi.laatuverkko.project;

import org.jspecify.annotations.NullMarked;
