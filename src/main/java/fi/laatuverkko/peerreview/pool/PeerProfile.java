package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** A person of the pool who may review others. */
@StoredRecord
public record PeerProfile(
    long id,
    int version,
    long personId,
    Experience experience,
    boolean evaluationExpert,
    boolean speaksFinnish,
    boolean speaksSwedish,
    boolean speaksEnglish,
    int maxVisits,
    boolean wantsPractice,
    boolean lentOut,
    Optional<LocalDate> trainedOn,
    Optional<String> note,
    boolean archived) implements Stored, PeerProfileBuilder.With {}
