package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * An indicator on a card.
 *
 * @param perspectiveId where it stands on the card; without one under the indicator's own perspective
 * @param successFactor what has to succeed, in words
 */
@StoredRecord
public record ScorecardItem(
    long id,
    int version,
    long scorecardId,
    int sortOrder,
    long indicatorId,
    Optional<Long> perspectiveId,
    Optional<String> successFactor) implements Stored, ScorecardItemBuilder.With {}
