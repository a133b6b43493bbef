package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** How an organisation stands by a frame, as it sees itself or as its peers see it. */
@StoredRecord
public record SelfAssessment(
    long id,
    int version,
    String name,
    Frame frame,
    SeenBy seenBy,
    long organisationId,
    Optional<Long> networkId,
    Optional<Long> projectId,
    Optional<LocalDate> assessedOn,
    Optional<String> note,
    boolean archived) implements Stored, SelfAssessmentBuilder.With {}
