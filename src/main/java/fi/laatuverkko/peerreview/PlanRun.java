package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.PlanState;
import java.time.LocalDate;

/** A proposal of teams that was accepted. */
@StoredRecord
public record PlanRun(
    long id,
    int version,
    long roundId,
    LocalDate madeOn,
    PlanMode planMode,
    int seed,
    PlanState outcome,
    int points,
    int weakest,
    int pairs,
    int leastPairs) implements Stored, PlanRunBuilder.With {}
