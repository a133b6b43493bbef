/** Working time and salaries in projects. Start at {@link WorkHours}. */
@NullMarked
package fi.laatuverkko.worktime;

import org.jspecify.annotations.NullMarked;
