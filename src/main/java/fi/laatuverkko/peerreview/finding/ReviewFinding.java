package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/** What the team found in a review. */
@StoredRecord
public record ReviewFinding(
    long id,
    int version,
    long reviewId,
    Optional<Long> areaId,
    FindingKind kind,
    String wording,
    Optional<String> evidence,
    Optional<Long> carriedToId) implements Stored, ReviewFindingBuilder.With {}
