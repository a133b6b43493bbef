package fi.laatuverkko.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What everything that writes into one workbook shares. */
record OpenWorkbook(XSSFWorkbook workbook, WorkbookStyles styles, CellWords words, RowCount count, PendingFormulas formulas, SharedTexts texts) {

  OpenWorkbook(XSSFWorkbook workbook, WorkbookStyles styles, CellWords words, RowCount count) {
    this(workbook, styles, words, count, new PendingFormulas(), new SharedTexts(workbook));
  }
}
