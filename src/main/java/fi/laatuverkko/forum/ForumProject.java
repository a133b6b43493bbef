package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * A project that a forum serves.
 */
@StoredRecord
public record ForumProject(
    long id,
    int version,
    long forumId,
    long projectId) implements Stored, ForumProjectBuilder.With {}
