package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * Where a participant sits in one round; a locked seat stays when the groups are made anew.
 */
@StoredRecord
public record Seat(
    long id,
    int version,
    long seatingId,
    long participantId,
    int roundNumber,
    int tableNumber,
    boolean locked) implements Stored, SeatBuilder.With {}
