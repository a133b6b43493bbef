package fi.laatuverkko.forum.minutes;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * What a forum decided.
 */
@StoredRecord
public record Decision(
    long id,
    int version,
    long forumId,
    int sortOrder,
    String decision) implements Stored, DecisionBuilder.With {}
