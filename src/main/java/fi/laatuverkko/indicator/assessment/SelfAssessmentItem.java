package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * The score of one area.
 *
 * @param score what the frame allows, see {@link Frame}; nothing while it is not assessed
 */
@StoredRecord
public record SelfAssessmentItem(
    long id,
    int version,
    long selfAssessmentId,
    long areaId,
    Optional<Integer> score,
    Optional<String> note) implements Stored, SelfAssessmentItemBuilder.With {}
