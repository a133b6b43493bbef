package fi.laatuverkko.intake;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A file that was read in.
 *
 * @param purpose what it was read as; the same file may be read once for each purpose
 * @param fileSize in bytes
 * @param readAt in Finnish time
 */
@StoredRecord
public record ReadFile(
    long id,
    int version,
    String purpose,
    String name,
    String sha256,
    long fileSize,
    LocalDateTime readAt,
    Optional<String> sender) implements Stored, ReadFileBuilder.With {}
