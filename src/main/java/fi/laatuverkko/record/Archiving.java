package fi.laatuverkko.record;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/** How records of a kind go to the archive and come back. */
public record Archiving<R>(Predicate<R> isArchived, BiFunction<R, Boolean, R> put) {}
