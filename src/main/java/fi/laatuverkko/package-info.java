/**
 * The program: how it starts, stops and is put together. Start reading at {@link fi.laatuverkko.Main}, then {@code Wiring}.
 * Arrows run one way: network, project, then forum, grant and indicator, then report, then home.
 */
@NullMarked
package fi.laatuverkko;

import org.jspecify.annotations.NullMarked;
