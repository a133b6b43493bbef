package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** The review of an organisation, or of a project of its, by peers. */
@StoredRecord
public record PeerReview(
    long id,
    int version,
    long roundId,
    String name,
    long hostId,
    Optional<Long> projectId,
    Optional<VisitLanguage> language,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    VisitMode visitMode,
    Optional<String> place,
    Optional<Integer> teamSize,
    ReviewState state,
    boolean wantsIdeas,
    Optional<String> audience,
    Optional<LocalDate> agreedOn,
    Optional<LocalDate> selfReportOn,
    Optional<LocalDate> questionsOn,
    boolean feedbackGiven,
    Optional<LocalDate> draftOn,
    Optional<LocalDate> approvedOn,
    Optional<String> approvedBy,
    Optional<LocalDate> followUpOn,
    Optional<String> cancelReason,
    Optional<String> note,
    boolean archived) implements Stored, PeerReviewBuilder.With {}
