package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the funder has paid of a grant, in whole euros.
 */
@StoredRecord
public record Instalment(
    long id,
    int version,
    long projectGrantId,
    LocalDate paidOn,
    int amount,
    Optional<String> reference,
    Optional<String> note) implements Stored, InstalmentBuilder.With {}
