/** Forums and who took part. Start at {@link Forum}. */
@NullMarked
package fi.laatuverkko.forum;

import org.jspecify.annotations.NullMarked;
