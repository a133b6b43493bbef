package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * A priority that a forum is about.
 */
@StoredRecord
public record ForumPriority(
    long id,
    int version,
    long forumId,
    long priorityId) implements Stored, ForumPriorityBuilder.With {}
