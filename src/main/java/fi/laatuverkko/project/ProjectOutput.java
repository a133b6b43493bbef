package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * Something the project made: an operating model, a report, a publication.
 */
@StoredRecord
public record ProjectOutput(
    long id,
    int version,
    long projectId,
    int sortOrder,
    long kindId,
    Optional<Long> objectiveId,
    String description,
    Optional<String> availableAt,
    Optional<String> more) implements Stored, ProjectOutputBuilder.With {}
