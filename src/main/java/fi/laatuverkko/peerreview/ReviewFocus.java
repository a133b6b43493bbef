package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/** A quality area that a review looks at, with the steps that the host and the team gave it. */
@StoredRecord
public record ReviewFocus(
    long id,
    int version,
    long reviewId,
    long areaId,
    Optional<String> question,
    Optional<Integer> selfLevel,
    Optional<Integer> teamLevel,
    Optional<String> assessment) implements Stored, ReviewFocusBuilder.With {}
