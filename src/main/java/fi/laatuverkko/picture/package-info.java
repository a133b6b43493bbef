/** Pictures of views as files, without AWT. Start at {@link PngFile}. */
@NullMarked
package fi.laatuverkko.picture;

import org.jspecify.annotations.NullMarked;
