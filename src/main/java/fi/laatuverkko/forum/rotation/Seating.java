package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * The groups of a forum over its rounds, as they were made last.
 *
 * @param seed the number the search began from: same people and same seed, same groups
 */
@StoredRecord
public record Seating(
    long id,
    int version,
    long forumId,
    int tableCount,
    int roundCount,
    long seed) implements Stored, SeatingBuilder.With {}
