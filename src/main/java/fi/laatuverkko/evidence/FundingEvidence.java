package fi.laatuverkko.evidence;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that financed a partner's part, and the document that shows it.
 *
 * @param source where the money came from
 * @param amount euros and cents
 * @param document voucher, decision or minutes
 */
@StoredRecord
public record FundingEvidence(
    long id,
    int version,
    long projectGrantId,
    long projectPartnerId,
    EvidenceKind kind,
    Optional<String> source,
    Optional<LocalDate> evidenceDay,
    BigDecimal amount,
    Optional<String> document) implements Stored, FundingEvidenceBuilder.With {}
