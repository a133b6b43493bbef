package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * One row of the report: goal, activity, result.
 */
@StoredRecord
public record Objective(
    long id,
    int version,
    long projectId,
    int sortOrder,
    Optional<Long> priorityId,
    String goal,
    Optional<String> activity,
    Optional<String> result) implements Stored, ObjectiveBuilder.With {}
