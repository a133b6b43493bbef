package fi.laatuverkko.network;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held which role, for what and when.
 */
@StoredRecord
public record PersonRole(
    long id,
    int version,
    long personId,
    long roleId,
    Optional<Long> networkId,
    Optional<Long> projectId,
    Optional<Long> priorityId,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn) implements Stored, PersonRoleBuilder.With {}
