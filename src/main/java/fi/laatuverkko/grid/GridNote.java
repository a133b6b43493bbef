package fi.laatuverkko.grid;

/** A sentence about a cell, shown when the cell is reached, and beside it as a sign. */
public record GridNote(Kind kind, String words) {

  /** How a cell with a note looks. */
  public enum Kind {
    /** How a figure came about; no sign. */
    EXPLANATION,
    /** Odd, but stored. */
    WARNING,
    /** Breaks a rule, or was not stored. */
    PROBLEM
  }
}
