package fi.laatuverkko.grid;

import javafx.scene.control.Label;

/** Sizes that follow the size of the text. */
final class GridMeasures {

  private static final double ROW = 2.286;
  private static final double CHARACTER = 0.56;
  private static final int LONGEST_HEADING = 28;

  private final Label probe;

  GridMeasures(Label probe) {
    this.probe = probe;
  }

  double em() {
    return probe.getFont().getSize();
  }

  double rowHeight() {
    return Math.ceil(em() * ROW);
  }

  double headHeight(GridContent<?, ?> content) {
    var wraps = content.columns().stream().anyMatch(column -> column.heading().length() > column.width() - 2);
    return Math.ceil(em() * (wraps ? 3.6 : ROW));
  }

  double headingWidth(GridContent<?, ?> content) {
    var longest = content.rows().stream().mapToInt(row -> row.heading().length()).max().orElse(0);
    return Math.ceil((Math.clamp(longest, 10, LONGEST_HEADING) + 3) * em() * CHARACTER);
  }

  /** Where a column begins, or after the last one where the cells end. */
  double left(GridContent<?, ?> content, int column) {
    double left = 0;
    for (int at = 0; at < column; at++) {
      left += Math.ceil((content.columns().get(at).width() + 2) * em() * CHARACTER);
    }
    return left;
  }
}
