package fi.laatuverkko.act;

import java.util.Optional;

/**
 * A performed act, safely on disk.
 *
 * @param value what the work gave back
 * @param changes the changed records; nothing when the work changed nothing, which leaves no trace in the history
 */
public record Done<T>(T value, Optional<Changes> changes) {}
