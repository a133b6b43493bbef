package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * How far one partner is with an intended result.
 */
@StoredRecord
public record PartnerResult(
    long id,
    int version,
    long intendedResultId,
    long projectPartnerId,
    ResultState state,
    Optional<String> note) implements Stored, PartnerResultBuilder.With {}
