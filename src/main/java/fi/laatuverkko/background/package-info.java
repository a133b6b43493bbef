/**
 * Work off the window's thread: the only package that knows threads. Start at {@link Background}.
 * One thread does all SQL and backups, so that no two of them meet; some workers do the rest. Nothing is ever interrupted,
 * because an interrupted thread closes the database file under everybody else: work is cancelled by asking {@link Progress}.
 */
@NullMarked
package fi.laatuverkko.background;

import org.jspecify.annotations.NullMarked;
