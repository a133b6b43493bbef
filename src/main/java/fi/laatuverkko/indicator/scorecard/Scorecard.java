package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A small card of chosen indicators of a network, a project or a partner.
 *
 * @param periodFrom with periodTo the time it is about; without one each indicator shows its latest
 */
@StoredRecord
public record Scorecard(
    long id,
    int version,
    String name,
    Optional<Long> networkId,
    Optional<Long> projectId,
    Optional<Long> organisationId,
    Optional<LocalDate> periodFrom,
    Optional<LocalDate> periodTo,
    Optional<String> note,
    boolean archived) implements Stored, ScorecardBuilder.With {}
