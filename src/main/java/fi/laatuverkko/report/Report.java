package fi.laatuverkko.report;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An interim or final report owed to the funder.
 */
@StoredRecord
public record Report(
    long id,
    int version,
    long projectGrantId,
    ReportKind kind,
    ReportState state,
    Optional<LocalDate> sentOn) implements Stored, ReportBuilder.With {}
