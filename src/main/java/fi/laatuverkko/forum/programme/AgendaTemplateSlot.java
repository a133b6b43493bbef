package fi.laatuverkko.forum.programme;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One item of a kept programme.
 */
@StoredRecord
public record AgendaTemplateSlot(
    long id,
    int version,
    long agendaTemplateId,
    int dayNumber,
    Optional<String> track,
    SlotKind kind,
    LocalTime startsAt,
    LocalTime endsAt,
    String title,
    Optional<String> audience) implements Stored, AgendaTemplateSlotBuilder.With {}
