package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A priority of the funder that the project works for.
 *
 * @param note what the project does under it
 */
@StoredRecord
public record ProjectPriority(
    long id,
    int version,
    long projectId,
    long priorityId,
    Optional<String> note) implements Stored, ProjectPriorityBuilder.With {}
