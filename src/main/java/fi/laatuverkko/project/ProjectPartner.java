package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation's part in one project.
 */
@StoredRecord
public record ProjectPartner(
    long id,
    int version,
    long projectId,
    long organisationId,
    PartnerRole role,
    Optional<LocalDate> joinedOn,
    Optional<LocalDate> leftOn,
    Optional<Long> contactId,
    Optional<LocalDate> agreementOn,
    Optional<Boolean> vatAsCost) implements Stored, ProjectPartnerBuilder.With {}
