package fi.laatuverkko.forum.minutes;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody promised to do after a forum.
 */
@StoredRecord
public record ActionItem(
    long id,
    int version,
    long forumId,
    int sortOrder,
    String task,
    Optional<Long> ownerId,
    Optional<Long> organisationId,
    Optional<LocalDate> dueOn,
    ActionState state,
    Optional<String> note) implements Stored, ActionItemBuilder.With {}
