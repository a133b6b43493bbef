package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Writes one table. Its frame (headings, Excel table, names) goes to the sheet in memory; its rows go to the same sheet or to the stream.
 *
 * @param <R> what a row shows
 */
final class TableWriter<R> {

  /** Where a formula goes: it is written at once, or when everything it may mention exists. */
  interface FormulaSink {
    void put(Cell cell, String formula, CellContent result);
  }

  private final OpenWorkbook book;
  private final XSSFSheet sheet;
  private final SheetTable<R> table;
  private final int headingRow;
  private final int firstColumn;
  private final ColumnWidths widths;
  private final List<String> wanted;
  private final List<String> headings;
  private final List<ColumnSum> sums;

  TableWriter(OpenWorkbook book, XSSFSheet sheet, SheetTable<R> table, int headingRow, int firstColumn, ColumnWidths widths) {
    this.book = book;
    this.sheet = sheet;
    this.table = table;
    this.headingRow = headingRow;
    this.firstColumn = firstColumn;
    this.widths = widths;
    this.wanted = table.columns().stream().map(SheetColumn::heading).toList();
    this.headings = TableHeadings.unique(wanted);
    this.sums = Stream.generate(ColumnSum::new).limit(table.columns().size()).toList();
  }

  SheetTable<R> table() {
    return table;
  }

  int headingRow() {
    return headingRow;
  }

  int firstColumn() {
    return firstColumn;
  }

  void writeFrame() {
    for (var i = 0; i < headings.size(); i++) {
      writeHeading(i);
    }
    var last = totalRow() - (table.hasTotals() ? 0 : 1);
    var excelTable = sheet.createTable(new AreaReference(new CellReference(headingRow, firstColumn),
        new CellReference(last, firstColumn + headings.size() - 1), SpreadsheetVersion.EXCEL2007));
    new ExcelTable(excelTable).set(table, new CellRangeAddress(headingRow, totalRow() - 1, firstColumn, lastColumn()));
    sheet.addIgnoredErrors(new CellRangeAddress(headingRow + 1, last, firstColumn, lastColumn()),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.FORMULA, IgnoredErrorType.CALCULATED_COLUMN,
        IgnoredErrorType.FORMULA_RANGE);
    nameCells();
  }

  /** Writes data and total rows and answers with the row after them. */
  int writeRows(Sheet onto, FormulaSink formulas) {
    var rowWriter = new RowWriter<>(book, table, widths, firstColumn, sums, onto instanceof XSSFSheet);
    for (var i = 0; i < table.rows().size(); i++) {
      rowWriter.write(SheetLayout.row(onto, headingRow + 1 + i), table.rows().get(i), places(i), formulas);
      book.count().rowWritten(sheet.getSheetName());
    }
    if (table.rows().isEmpty()) {
      rowWriter.writeNoRows(SheetLayout.row(onto, headingRow + 1));
    }
    if (table.hasTotals()) {
      new TotalRow<>(book, table, headings, sums, excelTable(), widths)
          .write(SheetLayout.row(onto, totalRow()), places(0), formulas);
    }
    return totalRow() + (table.hasTotals() ? 1 : 0);
  }

  /** The table's notes, and which sums leave unknown figures out. */
  List<String> notes() {
    var partial = new ArrayList<String>();
    for (var i = 0; i < sums.size(); i++) {
      if (table.columns().get(i).total() instanceof ColumnTotal.Sum && sums.get(i).isPartial()) {
        partial.add(headings.get(i) + " (" + sums.get(i).unknown() + ")");
      }
    }
    return partial.isEmpty() ? table.notes()
        : Stream.concat(Stream.of(book.words().unknownLeftOut(String.join(", ", partial))), table.notes().stream()).toList();
  }

  private void writeHeading(int index) {
    var column = table.columns().get(index);
    var cell = SheetLayout.row(sheet, headingRow).createCell(firstColumn + index);
    cell.setCellValue(headings.get(index));
    var look = table.filtered() ? CellLook.HEADING_FILTERED : CellLook.HEADING;
    cell.setCellStyle(book.styles().of(look, "General", headingAlign(column), true, CellText.looksLikeFormula(headings.get(index))));
    widths.need(firstColumn + index, column.width());
    widths.needHeading(firstColumn + index, headings.get(index), table.filtered());
  }

  private HorizontalAlignment headingAlign(SheetColumn<R> column) {
    return table.rows().isEmpty() ? HorizontalAlignment.LEFT : RowWriter.align(column, column.kind().apply(table.rows().getFirst()));
  }

  private void nameCells() {
    for (var named : table.names()) {
      name(named.name(), places(named.row()).cell(named.heading()));
    }
    for (var column : table.columns()) {
      column.totalName().ifPresent(name -> name(name, places(0).total(column.heading())));
    }
  }

  private void name(String name, String address) {
    var place = new CellReference(address);
    var range = book.workbook().createName();
    range.setNameName(name);
    range.setRefersToFormula(new CellReference(sheet.getSheetName(), place.getRow(), place.getCol(), true, true).formatAsString());
  }

  private TablePlaces places(int row) {
    return new TablePlaces(wanted, headingRow + 1, table.rows().size(), firstColumn, row);
  }

  private XSSFTable excelTable() {
    return book.workbook().getTable(table.name());
  }

  private int totalRow() {
    return headingRow + 1 + Math.max(table.rows().size(), 1);
  }

  private int lastColumn() {
    return firstColumn + headings.size() - 1;
  }
}
