package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.project.PartnerRole;
import java.util.Optional;

/**
 * A partner that is to join, to leave or to change.
 *
 * @param projectPartnerId who leaves or changes
 * @param organisationId who joins
 */
@StoredRecord
public record ChangePartner(
    long id,
    int version,
    long changePartId,
    PartnerMove kind,
    Optional<Long> projectPartnerId,
    Optional<Long> organisationId,
    Optional<PartnerRole> role,
    Optional<Long> contactId) implements Stored, ChangePartnerBuilder.With {}
