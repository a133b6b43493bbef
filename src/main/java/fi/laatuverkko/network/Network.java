package fi.laatuverkko.network;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A standing group of providers; one file may hold several.
 */
@StoredRecord
public record Network(
    long id,
    int version,
    String name,
    Optional<Long> coordinatorId,
    Optional<String> area,
    Optional<String> description,
    Optional<String> webAddress,
    boolean archived) implements Stored, NetworkBuilder.With {}
