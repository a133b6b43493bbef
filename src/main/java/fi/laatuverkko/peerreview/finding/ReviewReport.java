package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** The texts of a review's report, a draft until the host has approved it. */
@StoredRecord
public record ReviewReport(
    long id,
    int version,
    long reviewId,
    Optional<String> description,
    Optional<String> provider,
    Optional<String> conduct,
    Optional<String> overall,
    Optional<String> annexes,
    Optional<String> sharedWith,
    Optional<LocalDate> sharedOn) implements Stored, ReviewReportBuilder.With {}
