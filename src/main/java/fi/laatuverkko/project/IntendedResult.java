package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A result the project aims at.
 *
 * @param perPartner true when each partner reaches it by itself, followed in {@link PartnerResult}
 */
@StoredRecord
public record IntendedResult(
    long id,
    int version,
    long projectId,
    int sortOrder,
    String description,
    boolean perPartner,
    ResultState state,
    Optional<String> note) implements Stored, IntendedResultBuilder.With {}
