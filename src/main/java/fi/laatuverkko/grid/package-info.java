/**
 * An editable grid, rows by columns, as people know it from spreadsheets: keyboard, ranges, copying and pasting as one act, totals,
 * cells that can't be typed into, and why a text was refused, in words. Start at {@link GridModel}; a feature gives it a
 * {@link GridContent} to show and a {@link GridWriter} that stores, and puts a {@link GridView} on the screen.
 */
@NullMarked
package fi.laatuverkko.grid;

import org.jspecify.annotations.NullMarked;
