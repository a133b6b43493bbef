/**
 * The only way to write: an act is what the user did, one transaction, one undo step and one line of history.
 * Start reading at {@link fi.laatuverkko.act.ActLog}, then {@link fi.laatuverkko.act.RecordStore}.
 * History, undo and the feed of changes all come from the rows of act and act_change.
 */
@NullMarked
package fi.laatuverkko.act;

import org.jspecify.annotations.NullMarked;
