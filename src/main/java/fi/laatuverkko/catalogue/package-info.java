/** Lists of choices kept as data: priorities, forum kinds, regions. Start at {@link CatalogueItem}. */
@NullMarked
package fi.laatuverkko.catalogue;

import org.jspecify.annotations.NullMarked;
