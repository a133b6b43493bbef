/**
 * How values are read from what people type and paste, and how they are written: the same way everywhere, by rules of our own.
 * Start reading at {@link fi.laatuverkko.format.Formats} (values to text) and {@link fi.laatuverkko.format.NumberInput} (text to
 * values). Inputs never throw and never guess past a leftover; what Formats writes, they read back.
 */
@NullMarked
package fi.laatuverkko.format;

import org.jspecify.annotations.NullMarked;
