package fi.laatuverkko.form;

/** A line of words under a field. */
public record FieldMessage(Kind kind, String words) {

  /** What the line is about. */
  public enum Kind {
    /** What a typed text was understood as. */
    UNDERSTOOD,
    /** What is still missing in a text that is being typed. */
    HINT,
    /** What is odd about a value that is stored all the same. */
    WARNING,
    /** Why a text was not stored. */
    PROBLEM
  }
}
