/**
 * How the program looks: light or dark, text size, icons. {@link fi.laatuverkko.theme.Appearance} dresses every window; all colours
 * are names in {@code styles/laatuverkko.css} on top of the AtlantaFX themes, none stand in the code.
 */
@NullMarked
package fi.laatuverkko.theme;

import org.jspecify.annotations.NullMarked;
