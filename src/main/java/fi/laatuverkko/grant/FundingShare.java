package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * An organisation's own share of the financing, in whole euros, as far as it is known.
 */
@StoredRecord
public record FundingShare(
    long id,
    int version,
    long projectGrantId,
    long organisationId,
    int amount,
    Optional<String> note) implements Stored, FundingShareBuilder.With {}
