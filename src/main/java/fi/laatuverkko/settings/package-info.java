/**
 * What the program remembers about its user: one small record per feature in one JSON file. Start at {@link Settings}.
 * Reading forgives everything (a file that can't be read is set aside, a value that can't be used is left at its default), writing is
 * put off, joined and atomic. Nothing here is worth bothering the user about.
 */
@NullMarked
package fi.laatuverkko.settings;

import org.jspecify.annotations.NullMarked;
