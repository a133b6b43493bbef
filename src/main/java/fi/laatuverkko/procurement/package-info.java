/** Purchases of projects and the quotes asked for them. Start at {@link Procurement}. */
@NullMarked
package fi.laatuverkko.procurement;

import org.jspecify.annotations.NullMarked;
