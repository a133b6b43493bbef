/**
 * What the program asks and tells the user outside its forms. Start at {@link Dialogs}; the window's own are behind it, so that
 * everything else can be tested without a window.
 */
@NullMarked
package fi.laatuverkko.dialog;

import org.jspecify.annotations.NullMarked;
