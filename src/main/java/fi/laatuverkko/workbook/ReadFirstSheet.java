package fi.laatuverkko.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet that is read first: its lines, then the list of sheets with links to them. */
record ReadFirstSheet(OpenWorkbook book) {

  private static final int LABEL_WIDTH = 30;
  private static final int TEXT_WIDTH = 100;

  void write(XSSFSheet sheet, ReportWorkbook report, List<String> sheetNames) {
    var front = report.readFirst().orElseThrow();
    sheet.setDisplayGridlines(false);
    var widths = new ColumnWidths();
    widths.need(0, LABEL_WIDTH);
    widths.need(1, TEXT_WIDTH);
    widths.setOn(sheet);
    put(sheet, 0, 0, front.title(), book.styles().of(CellLook.TITLE));
    var row = 2;
    for (var line : front.lines()) {
      put(sheet, row, 0, line.label(), style(CellLook.LABEL, line.label()));
      put(sheet, row++, 1, line.text(), style(CellLook.BODY, line.text()));
    }
    put(sheet, ++row, 0, book.words().sheets(), book.styles().of(CellLook.CAPTION));
    for (var i = 0; i < sheetNames.size(); i++) {
      var name = sheetNames.get(i);
      var described = report.sheets().get(i);
      put(sheet, ++row, 0, name, style(CellLook.LINK, name));
      var link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + name.replace("'", "''") + "'!A1");
      sheet.getRow(row).getCell(0).setHyperlink(link);
      var content = described.content().orElse(described.title());
      put(sheet, row, 1, content, style(CellLook.BODY, content));
    }
    new RowHeights(sheet, widths).set();
    book.workbook().setPrintArea(book.workbook().getSheetIndex(sheet), 0, 1, 0, row);
  }

  private void put(XSSFSheet sheet, int row, int column, String text, CellStyle style) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.createCell(column);
    cell.setCellValue(CellText.of(text, book.words().cut()));
    cell.setCellStyle(style);
  }

  private CellStyle style(CellLook look, String text) {
    return book.styles().of(look, "General", HorizontalAlignment.LEFT, true, CellText.looksLikeFormula(text));
  }
}
