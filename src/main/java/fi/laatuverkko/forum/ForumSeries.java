package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * Forums that follow one another: the peer forums of a project, or cooperation days of no project.
 */
@StoredRecord
public record ForumSeries(
    long id,
    int version,
    String name,
    Optional<Long> networkId,
    Optional<Long> kindId,
    Optional<Integer> plannedCount,
    Optional<String> purpose,
    boolean archived) implements Stored, ForumSeriesBuilder.With {}
