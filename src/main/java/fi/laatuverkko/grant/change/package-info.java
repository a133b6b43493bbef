/** Requests to change what was decided: their parts, the decisions on them and how accepted parts take effect. Start at {@link ChangeRequest}. */
@NullMarked
package fi.laatuverkko.grant.change;

import org.jspecify.annotations.NullMarked;
