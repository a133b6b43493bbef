package fi.laatuverkko.grid;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Something that can be done to the cell with the focus, such as showing where its figure comes from. */
public record GridAction<R, C>(String text, BiPredicate<R, C> possible, BiConsumer<R, C> run) {}
