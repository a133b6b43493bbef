package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/** A quality area that a peer wants to learn about. */
@StoredRecord
public record LearningInterest(
    long id,
    int version,
    long personId,
    long areaId) implements Stored, LearningInterestBuilder.With {}
