package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/** How far two organisations are from one another, where that differs from what their places tell: 0 same town to 3 a night away. */
@StoredRecord
public record TravelClass(
    long id,
    int version,
    long fromId,
    long toId,
    int difficulty) implements Stored, TravelClassBuilder.With {}
