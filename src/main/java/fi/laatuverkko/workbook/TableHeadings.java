package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Headings as an Excel table demands them: one line, never empty, at most 255 characters and no two the same in whatever case. */
final class TableHeadings {

  private static final int LONGEST = 255;

  private TableHeadings() {}

  static List<String> unique(List<String> wanted) {
    var taken = new HashSet<String>();
    List<String> headings = new ArrayList<>();
    for (var heading : wanted) {
      var clean = CellText.of(heading, "").replaceAll("\\s+", " ").strip();
      var base = clean.isEmpty() ? "–" : clean.substring(0, Math.min(clean.length(), LONGEST - 6));
      var name = base;
      for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = base + " (" + number + ")";
      }
      headings.add(name);
    }
    return headings;
  }

  /** Whether formulas of every program find the column by this heading; others are addressed by cells. */
  static boolean isPlain(String heading) {
    return heading.chars().noneMatch(character -> "[]#'@\"".indexOf(character) >= 0);
  }
}
