package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is aimed at in a period, for a network, a project or a partner; for all where none is named. A percentage is 0 to 100. */
@StoredRecord
public record Target(
    long id,
    int version,
    long indicatorId,
    Optional<Long> networkId,
    Optional<Long> projectId,
    Optional<Long> organisationId,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<BigDecimal> baseline,
    BigDecimal target,
    Optional<BigDecimal> tolerance,
    Optional<String> note) implements Stored, TargetBuilder.With {}
