/**
 * Things to look after, as features hand them to home: each feature reads its own through a {@link DueSource}, and home shows
 * them together without knowing what they are.
 */
@NullMarked
package fi.laatuverkko.due;

import org.jspecify.annotations.NullMarked;
