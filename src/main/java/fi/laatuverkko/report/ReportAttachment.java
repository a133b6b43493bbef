package fi.laatuverkko.report;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper at hand that goes with a report; of one partner, or of the project when it has none.
 */
@StoredRecord
public record ReportAttachment(
    long id,
    int version,
    long reportId,
    AttachmentKind kind,
    Optional<Long> projectPartnerId,
    LocalDate receivedOn,
    Optional<String> fileName,
    Optional<String> note) implements Stored, ReportAttachmentBuilder.With {}
