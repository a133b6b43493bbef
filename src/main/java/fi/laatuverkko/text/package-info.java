/** The texts of the interface and the reports in three languages. Start at {@link Texts}. */
@NullMarked
package fi.laatuverkko.text;

import org.jspecify.annotations.NullMarked;
