package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** An organisation that a peer is not independent of, beside her own. */
@StoredRecord
public record ConflictOfInterest(
    long id,
    int version,
    long personId,
    long organisationId,
    ConflictReason reason,
    Optional<LocalDate> validTo) implements Stored, ConflictOfInterestBuilder.With {}
