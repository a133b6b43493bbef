package fi.laatuverkko.record;

import java.util.function.Predicate;

/**
 * A view of a list: the present ones, the archive.
 *
 * @param label text key of its name
 */
public record Scope<L>(String label, Predicate<L> shows) {}
