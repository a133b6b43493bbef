package fi.laatuverkko.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Gives rows with wrapped texts the height they need. Excel would find it out itself, other programs show such rows one line high;
 * heights aren't marked as the user's own, so a row still grows when its text does.
 */
final class RowHeights {

  private static final double LINE = 12.75;
  private static final double AIR = 2.5;
  private static final double TALLEST = 409;

  private final XSSFSheet sheet;
  private final ColumnWidths widths;
  private final Map<Long, Look> looks = new HashMap<>();
  private final Map<Text, Integer> texts = new HashMap<>();

  /** What of a cell's style makes its row higher; asking POI anew for every cell would take longer than writing it. */
  private record Look(boolean wraps, boolean bold, int indention, short points) {}

  /** A text as the file numbers it, in a column and a look: many cells hold the same. */
  private record Text(String number, int column, Look look) {}

  RowHeights(XSSFSheet sheet, ColumnWidths widths) {
    this.sheet = sheet;
    this.widths = widths;
  }

  void set() {
    sheet.forEach(row -> {
      var lines = 1;
      var points = CellLook.BODY.points();
      for (var any : row) {
        var cell = (XSSFCell) any;
        var look = looks.computeIfAbsent(cell.getCTCell().getS(), _ -> look(cell));
        if (look.wraps && cell.getCellType() == CellType.STRING) {
          lines = Math.max(lines, texts.computeIfAbsent(new Text(cell.getCTCell().getV(), cell.getColumnIndex(), look), _ -> lines(cell, look)));
        }
        points = (short) Math.max(points, look.points);
      }
      ((XSSFRow) row).getCTRow().setHt(Math.min(TALLEST, lines * LINE * points / CellLook.BODY.points() + AIR));
    });
  }

  private Look look(XSSFCell cell) {
    var style = cell.getCellStyle();
    var font = style.getFont();
    return new Look(style.getWrapText(), font.getBold(), style.getIndention(), font.getFontHeightInPoints());
  }

  private int lines(XSSFCell cell, Look look) {
    return GlyphWidths.lines(cell.getStringCellValue(), widths.of(cell.getColumnIndex()) - look.indention * 2, look.bold);
  }
}
