package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** A step of a review with the form or paper it brings; its day follows from the visit unless it has one of its own. */
@StoredRecord
public record ReviewPhase(
    long id,
    int version,
    long reviewId,
    PhaseStep step,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> doneOn,
    Optional<String> note) implements Stored, ReviewPhaseBuilder.With {}
