package fi.laatuverkko.grid;

/** A cell's place, counted from 0. */
public record GridPlace(int row, int column) {}
