package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/** A person's place in the team of a review, or that she is not to have one. */
@StoredRecord
public record TeamMember(
    long id,
    int version,
    long reviewId,
    long personId,
    TeamRole teamRole,
    SeatDecision decision,
    Optional<Integer> pairNumber) implements Stored, TeamMemberBuilder.With {}
