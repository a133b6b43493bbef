package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheet a reader opens first: what this is, from which data, of which day, whom to ask. The list of sheets is added by the writer.
 *
 * @param title in the first cell
 * @param lines label and text, in order
 */
public record ReadFirst(String title, List<Line> lines) {

  /** A label and what it says. */
  public record Line(String label, String text) {}

  public static ReadFirst titled(String title) {
    return new ReadFirst(title, List.of());
  }

  public ReadFirst line(String label, String text) {
    var longer = new ArrayList<>(lines);
    longer.add(new Line(label, text));
    return new ReadFirst(title, List.copyOf(longer));
  }
}
