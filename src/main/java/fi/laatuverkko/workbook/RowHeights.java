package fi.laatuverkko.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Gives rows with wrapped texts the height they need. Excel would find it out itself, other programs show such rows one line high;
 * heights aren't marked as the user's own, so a row still grows when its text does.
 */
record RowHeights(XSSFSheet sheet, ColumnWidths widths) {

  private static final double LINE = 12.75;
  private static final double AIR = 2.5;
  private static final double TALLEST = 409;

  void set() {
    sheet.forEach(row -> {
      var lines = 1;
      var points = CellLook.BODY.points();
      for (var cell : row) {
        lines = Math.max(lines, lines(cell));
        points = (short) Math.max(points, points(cell));
      }
      ((XSSFRow) row).getCTRow().setHt(Math.min(TALLEST, lines * LINE * points / CellLook.BODY.points() + AIR));
    });
  }

  private int lines(Cell cell) {
    if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
      return 1;
    }
    var bold = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    var room = widths.of(cell.getColumnIndex()) - cell.getCellStyle().getIndention() * 2;
    return GlyphWidths.lines(cell.getStringCellValue(), room, bold);
  }

  private short points(Cell cell) {
    return sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
  }
}
