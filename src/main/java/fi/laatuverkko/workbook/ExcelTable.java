package fi.laatuverkko.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** The parts of an Excel table that need the file format's own terms. */
record ExcelTable(XSSFTable table) {

  /** Names the table and sets its filter and total row. */
  void set(SheetTable<?> described, CellRangeAddress filtered) {
    if (table.getXSSFSheet().getWorkbook().getTable(described.name()) != null) {
      throw new IllegalArgumentException("Two tables called " + described.name());
    }
    table.setName(described.name());
    table.setDisplayName(described.name());
    table.updateHeaders();
    var definition = table.getCTTable();
    if (described.filtered()) {
      definition.addNewAutoFilter().setRef(filtered.formatAsString());
    }
    if (described.hasTotals()) {
      definition.setTotalsRowCount(1);
    } else {
      definition.setTotalsRowShown(false);
    }
  }
}
