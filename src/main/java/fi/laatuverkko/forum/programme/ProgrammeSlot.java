package fi.laatuverkko.forum.programme;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One item of a forum's programme. Day 1 is the forum's first day, so that the programme moves with the forum.
 *
 * @param track the parallel line it belongs to; none: for everybody
 * @param audience the group it is for; none: for everybody on the track
 * @param presenter who holds it, where that is nobody of the contacts
 */
@StoredRecord
public record ProgrammeSlot(
    long id,
    int version,
    long forumId,
    int dayNumber,
    Optional<String> track,
    SlotKind kind,
    LocalTime startsAt,
    LocalTime endsAt,
    String title,
    Optional<String> room,
    Optional<String> audience,
    Optional<Long> personId,
    Optional<String> presenter,
    Optional<String> note) implements Stored, ProgrammeSlotBuilder.With {}
