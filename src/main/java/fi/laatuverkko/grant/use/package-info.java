/** Pictures of the use of a grant against its plan. Start at {@link UsePictures}. */
@NullMarked
package fi.laatuverkko.grant.use;

import org.jspecify.annotations.NullMarked;
