/** Networks, organisations and persons. Start at {@link Organisation}. */
@NullMarked
package fi.laatuverkko.network;

import org.jspecify.annotations.NullMarked;
