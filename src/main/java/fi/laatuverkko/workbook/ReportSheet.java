package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet: a title in its first cell, perhaps a line or two under it, and parts below or beside each other.
 *
 * @param name on the tab; made valid and unique by the writer
 * @param title in the first cell
 * @param leads lines under the title, kept short: they stay on the screen while the table scrolls
 * @param content what the sheet holds, in one sentence for the list of sheets
 * @param parts in order
 */
public record ReportSheet(String name, String title, List<String> leads, Optional<String> content, List<Part> parts) {

  /** A block, and whether it starts to the right of the one before it instead of below everything so far. */
  public record Part(SheetBlock block, boolean beside) {}

  public static ReportSheet of(String name, String title) {
    return new ReportSheet(name, title, List.of(), Optional.empty(), List.of());
  }

  public ReportSheet lead(String line) {
    var lines = new ArrayList<>(leads);
    lines.add(line);
    return new ReportSheet(name, title, List.copyOf(lines), content, parts);
  }

  /** Tells in the list of sheets what this one holds. */
  public ReportSheet holding(String sentence) {
    return new ReportSheet(name, title, leads, Optional.of(sentence), parts);
  }

  public ReportSheet below(SheetBlock block) {
    return with(new Part(block, false));
  }

  public ReportSheet beside(SheetBlock block) {
    return with(new Part(block, true));
  }

  private ReportSheet with(Part part) {
    var longer = new ArrayList<>(parts);
    longer.add(part);
    return new ReportSheet(name, title, leads, content, List.copyOf(longer));
  }
}
