package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import java.time.LocalDate;
import java.util.Optional;

/** A round of peer reviews, whose teams are planned together. */
@StoredRecord
public record ReviewRound(
    long id,
    int version,
    String name,
    Optional<Long> networkId,
    Optional<Long> projectId,
    RoundState state,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    int teamSize,
    Reciprocity reciprocity,
    RuleForce organisationRule,
    RuleForce expertRule,
    RuleForce coverageRule,
    int loadWeight,
    int repeatWeight,
    int seed,
    Optional<String> note,
    boolean archived) implements Stored, ReviewRoundBuilder.With {}
