/**
 * The search over everything in the file. Start at {@link SearchFeature}; {@link SearchQuery} says where texts are looked for.
 * The search goes through the texts as they stand in the tables: no index of its own that could fall behind them.
 */
@NullMarked
package fi.laatuverkko.search;

import org.jspecify.annotations.NullMarked;
