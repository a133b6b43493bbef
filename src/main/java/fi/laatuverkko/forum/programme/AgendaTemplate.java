package fi.laatuverkko.forum.programme;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A programme kept by the user to begin others from.
 */
@StoredRecord
public record AgendaTemplate(
    long id,
    int version,
    String name,
    Optional<String> note,
    boolean archived) implements Stored, AgendaTemplateBuilder.With {}
