package fi.laatuverkko.act;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.List;

/** Refuses a record that would have the same unique values as another one. */
public final class DuplicateRecord extends Refusal {

  private final String table;
  private final List<String> columns;

  DuplicateRecord(String table, List<String> columns, Throwable cause) {
    super(Problem.of("act.problem.duplicate", new TextKey("act.table." + table)), cause);
    this.table = table;
    this.columns = columns;
  }

  /** Name of the table (lower case). */
  public String table() {
    return table;
  }

  /** The columns (lower case) whose values together exist already. */
  public List<String> columns() {
    return columns;
  }
}
