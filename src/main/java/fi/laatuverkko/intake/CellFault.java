package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;

/** A cell without a value to read: an error of the spreadsheet, or a formula that was stored without its result. */
record CellFault(Problem problem) {}
