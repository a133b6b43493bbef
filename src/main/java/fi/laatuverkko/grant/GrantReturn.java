package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Grant that was not used and goes back to the funder; planned as long as it has no amount.
 *
 * @param referenceRate the central bank's reference rate in percent per year
 * @param amount what was paid back, in cents
 * @param interest what was paid on it, in cents
 */
@StoredRecord
public record GrantReturn(
    long id,
    int version,
    long projectGrantId,
    LocalDate returnedOn,
    Optional<BigDecimal> referenceRate,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> interest,
    Optional<String> reference,
    Optional<String> note) implements Stored, GrantReturnBuilder.With {}
