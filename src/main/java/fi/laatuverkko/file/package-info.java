/**
 * Files written whole or not at all. Start reading at {@link fi.laatuverkko.file.AtomicFile}; what the world may refuse
 * is {@link fi.laatuverkko.file.TargetUnavailable}, ready to be shown.
 */
@NullMarked
package fi.laatuverkko.file;

import org.jspecify.annotations.NullMarked;
