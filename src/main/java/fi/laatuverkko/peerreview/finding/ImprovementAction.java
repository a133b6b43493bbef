package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** What the host does because of a review, and what came of it. */
@StoredRecord
public record ImprovementAction(
    long id,
    int version,
    long reviewId,
    Optional<Long> areaId,
    Optional<String> goal,
    String wording,
    Optional<Long> personId,
    Optional<String> owner,
    Optional<LocalDate> dueOn,
    ActionState state,
    Optional<String> effect,
    Optional<String> reason) implements Stored, ImprovementActionBuilder.With {}
