package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;

/** What is to be said of a line or cell of an incoming table. */
public record LineNote(LineState state, Place place, Problem problem) {}
