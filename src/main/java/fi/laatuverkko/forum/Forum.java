package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Any gathering: a peer forum, a workshop, a webinar, a cooperation day. It serves no project, one or several.
 */
@StoredRecord
public record Forum(
    long id,
    int version,
    long kindId,
    String name,
    Optional<Long> networkId,
    ForumState state,
    Optional<LocalDate> startsOn,
    Optional<LocalTime> startsAt,
    Optional<LocalDate> endsOn,
    Optional<LocalTime> endsAt,
    Optional<String> place,
    boolean remote,
    Optional<Long> organiserId,
    Optional<String> theme,
    Optional<String> note,
    boolean archived) implements Stored, ForumBuilder.With {}
