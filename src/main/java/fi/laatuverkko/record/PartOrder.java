package fi.laatuverkko.record;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** The place of a part among its siblings, counted from 1. */
public record PartOrder<P>(ToIntFunction<P> place, BiFunction<P, Integer, P> put) {}
