/**
 * The file the data is kept in: opening and refusing it, migrations, backups and its soundness.
 * Start reading at {@link fi.laatuverkko.storage.DataFile}.
 * All of it runs on the one storage thread; nothing else may open, copy or read a file that is in use, because on Linux
 * that silently drops its lock.
 */
@NullMarked
package fi.laatuverkko.storage;

import org.jspecify.annotations.NullMarked;
