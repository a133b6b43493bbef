package fi.laatuverkko.network;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation's membership of a network.
 */
@StoredRecord
public record NetworkMember(
    long id,
    int version,
    long networkId,
    long organisationId,
    Optional<LocalDate> joinedOn,
    Optional<LocalDate> leftOn) implements Stored, NetworkMemberBuilder.With {}
