package fi.laatuverkko.peerreview.visit;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalTime;
import java.util.Optional;

/** One item of the programme of a visit. Interviewees are a group and a number of people, never names. */
@StoredRecord
public record VisitSlot(
    long id,
    int version,
    long reviewId,
    int dayNumber,
    LocalTime startsAt,
    LocalTime endsAt,
    VisitSlotKind kind,
    Optional<String> title,
    Optional<Interviewees> interviewees,
    boolean individual,
    Optional<Integer> pairNumber,
    Optional<String> room,
    Optional<Integer> people,
    Optional<String> note) implements Stored, VisitSlotBuilder.With {}
