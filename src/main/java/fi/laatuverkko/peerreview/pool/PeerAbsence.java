package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/** Days on which a peer can make no visit. */
@StoredRecord
public record PeerAbsence(
    long id,
    int version,
    long personId,
    LocalDate startsOn,
    LocalDate endsOn,
    Optional<String> note) implements Stored, PeerAbsenceBuilder.With {}
