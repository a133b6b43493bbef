package fi.laatuverkko.intake;

/** A line of the list of what is unclear or refused; also notes about the file. */
record IntakeLine(long number, LineState state, String place, String words) {}
