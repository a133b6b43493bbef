package fi.laatuverkko.ledger;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.grant.BookedPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a partner's books for a grant, in euros and cents. Costs, income and other funding are positive; a correction is negative.
 *
 * @param vatAmount value added tax contained in the amount, where it is known
 * @param eligible whether the funder accepts it; only such entries are reported
 * @param reason why it is not eligible
 */
@StoredRecord
public record LedgerEntry(
    long id,
    int version,
    long projectGrantId,
    long projectPartnerId,
    long categoryId,
    LocalDate entryDay,
    Optional<String> voucher,
    Optional<String> account,
    Optional<String> description,
    BigDecimal amount,
    Optional<BigDecimal> vatAmount,
    boolean eligible,
    Optional<String> reason,
    BookedPeriod reportingPeriod) implements Stored, LedgerEntryBuilder.With {}
