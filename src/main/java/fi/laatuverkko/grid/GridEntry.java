package fi.laatuverkko.grid;

/** A text entered into a cell; an empty one clears it. */
public record GridEntry<R, C>(R row, C column, String text) {}
