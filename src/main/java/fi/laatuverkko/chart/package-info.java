/**
 * Charts: a {@link fi.laatuverkko.chart.Picture} says what is shown, draws itself as plain lines, boxes and words, and gives its table;
 * {@link fi.laatuverkko.chart.PictureView} shows it with values on hover, the table beside, copying and saving. The same drawing goes
 * to the window, to PNG and to SVG. Texts and numbers come ready written from the caller.
 */
@NullMarked
package fi.laatuverkko.chart;

import org.jspecify.annotations.NullMarked;
