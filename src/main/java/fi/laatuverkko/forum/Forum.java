package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Any gathering: a peer forum, a workshop, a webinar, a cooperation day. It serves no project, one or several.
 *
 * @param feedbackMean mean of the feedback given afterwards, 1 to 5; to be shown only where at least five gave it
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
    Optional<Long> seriesId,
    Optional<Language> language,
    Optional<Integer> capacity,
    Optional<String> minutes,
    Optional<BigDecimal> feedbackMean,
    Optional<Integer> feedbackN,
    boolean archived) implements Stored, ForumBuilder.With {}
