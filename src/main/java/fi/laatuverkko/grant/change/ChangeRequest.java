package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to the funder to change what was decided. Its state follows from the decisions on its parts.
 *
 * @param draftedBy role of who drafted it
 */
@StoredRecord
public record ChangeRequest(
    long id,
    int version,
    long projectGrantId,
    LocalDate madeOn,
    Optional<String> draftedBy,
    Optional<LocalDate> decidedOn,
    Optional<String> reference,
    Optional<String> note) implements Stored, ChangeRequestBuilder.With {}
