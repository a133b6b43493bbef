package fi.laatuverkko.network;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A contact.
 *
 * @param basisId on what ground the data is kept
 * @param reviewOn the day on which keeping it is looked at again
 */
@StoredRecord
public record Person(
    long id,
    int version,
    String name,
    Optional<String> title,
    Optional<Long> organisationId,
    Optional<String> email,
    Optional<String> phone,
    Optional<Long> basisId,
    Optional<LocalDate> reviewOn,
    Optional<String> note,
    boolean archived) implements Stored, PersonBuilder.With {}
