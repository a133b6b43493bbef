/**
 * Lists of choices kept as data: priorities, forum kinds, regions. Start at {@link CatalogueItem}.
 * A new file gets the lists of {@code resources/fi/laatuverkko/catalogues}; from then on the file's own lists count and the
 * user may change them.
 */
@NullMarked
package fi.laatuverkko.catalogue;

import org.jspecify.annotations.NullMarked;
