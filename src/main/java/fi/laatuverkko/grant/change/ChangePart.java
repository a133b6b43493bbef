package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing a change request asks for.
 *
 * @param wantedEnd new last day of use, of an extension
 * @param grantedEnd the day given, where it is another than the wanted one
 * @param endBefore the last day of use that the accepted extension replaced
 */
@StoredRecord
public record ChangePart(
    long id,
    int version,
    long changeRequestId,
    ChangeKind kind,
    Optional<String> reasons,
    Optional<LocalDate> wantedEnd,
    Optional<LocalDate> grantedEnd,
    Optional<LocalDate> endBefore,
    ChangeDecision decision,
    Optional<String> note) implements Stored, ChangePartBuilder.With {}
