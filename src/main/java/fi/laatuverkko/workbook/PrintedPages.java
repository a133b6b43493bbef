package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the printed pages of a sheet end. A little too much for one page is made smaller; else no block is cut that has room on a page of
 * its own. A sheet so wide that nobody could read it on one page goes on several, with its first columns on each.
 *
 * @param starts first rows of the blocks below each other
 * @param bottom the row after the last one
 */
record PrintedPages(XSSFSheet sheet, ColumnWidths widths, List<Integer> starts, int bottom) {
  /** Points of an A4 page on its side within the margins of {@link PrintSetup}, with some room for other programs' fonts. */
  private static final double WIDTH = 770;
  private static final double HEIGHT = 475;
  /** A column of so many characters takes 7 pixels for each and 5 of its own. */
  private static final double CHARACTER = 5.25;
  private static final double GAP = 3.75;
  private static final double SMALLEST = 0.5;
  private static final double LITTLE = 0.8;
  private static final int REPEATED_WIDTH = 80;

  void set() {
    var width = widths.sum() * CHARACTER + (widths.last() + 1) * GAP;
    var scale = Math.min(1, WIDTH / width);
    if (scale < SMALLEST) {
      goOnSeveral(width);
      return;
    }
    var page = HEIGHT / scale;
    var height = height(0, bottom);
    if (height <= page) {
      return;
    }
    if (height * LITTLE <= page && scale * LITTLE >= SMALLEST) {
      sheet.getPrintSetup().setFitHeight((short) 1);
      return;
    }
    breaks(page).forEach(start -> sheet.setRowBreak(start - 1));
  }

  private void goOnSeveral(double width) {
    var columns = 0;
    var repeated = 0;
    while (columns < widths.last() && repeated + widths.of(columns) <= REPEATED_WIDTH) {
      repeated += widths.of(columns++);
    }
    if (columns > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }
    var taken = repeated * CHARACTER + columns * GAP;
    sheet.getPrintSetup().setFitWidth((short) Math.ceil((width - taken) / (WIDTH / SMALLEST - taken)));
  }

  /** The blocks before which a page ends. */
  private List<Integer> breaks(double page) {
    List<Integer> found = new ArrayList<>();
    var used = starts.isEmpty() ? 0 : height(0, starts.getFirst());
    for (var i = 0; i < starts.size(); i++) {
      var block = height(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : bottom);
      if (i > 0 && used + block > page && used > 0 && block <= page) {
        found.add(starts.get(i));
        used = 0;
      }
      used = (used + block) % page;
    }
    return found;
  }

  private double height(int from, int to) {
    var sum = 0.0;
    for (var i = from; i < to; i++) {
      var row = sheet.getRow(i);
      sum += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return sum;
  }
}
