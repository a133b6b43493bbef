package fi.laatuverkko.intake;

/** Is given the rows of a table one after another, those that hold nothing left out. */
@FunctionalInterface
public interface RowHandler {

  /** @return false when no more rows are wanted */
  boolean row(IncomingRow row);
}
