/**
 * The one window: menu, tabs, status line, and what is open in it. Start at {@link MainWindowView}; the work is done by
 * {@link WindowModel} and {@link FileDoor}.
 */
@NullMarked
package fi.laatuverkko.window;

import org.jspecify.annotations.NullMarked;
