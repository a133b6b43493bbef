package fi.laatuverkko.record;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One changed field of a record in the words of the interface.
 *
 * @param number place in the history, latest first
 * @param field nothing where the record as a whole was made or deleted
 */
public record HistoryLine(long number, LocalDateTime at, String by, String act, Optional<String> field, Optional<String> before,
    Optional<String> after) {}
