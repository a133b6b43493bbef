package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays one sheet out: title, leads, then its parts below or beside each other. A long last table keeps its rows for the stream. */
final class SheetLayout {

  private static final int NARROWEST_TEXT = 90;
  private static final int NARROWEST_NOTE = 60;
  private static final int WIDEST_FROZEN = 44;
  private static final int CHART_WIDTH = 100;

  private final OpenWorkbook book;
  private final XSSFSheet sheet;
  private final ReportSheet described;
  private final ColumnWidths widths = new ColumnWidths();
  private final int textWidth;
  private final List<TableWriter<?>> tables = new ArrayList<>();
  private final List<PlacedChart> charts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int bottom;

  /** A chart and the cell in which it starts. */
  private record PlacedChart(SheetChart chart, int row, int column) {}

  SheetLayout(OpenWorkbook book, XSSFSheet sheet, ReportSheet described) {
    this.book = book;
    this.sheet = sheet;
    this.described = described;
    this.textWidth = Math.max(NARROWEST_TEXT, described.parts().stream().mapToInt(part -> widthOf(part.block())).max().orElse(0));
  }

  boolean isStreamed() {
    return !described.parts().isEmpty() && described.parts().getLast() instanceof ReportSheet.Part(SheetTable<?> table, var beside)
        && !beside && table.rows().size() > WorkbookWriter.STREAMED_FROM;
  }

  void write() {
    sheet.setDisplayGridlines(false);
    put(sheet, bottom++, described.title(), CellLook.TITLE);
    described.leads().forEach(lead -> writeWords(lead, CellLook.LEAD));
    var top = bottom + 1;
    var left = 0;
    var right = 0;
    for (var i = 0; i < described.parts().size(); i++) {
      var part = described.parts().get(i);
      top = part.beside() ? top : bottom + 1;
      if (!part.beside()) {
        starts.add(top);
      }
      left = part.beside() ? right + 1 : 0;
      switch (part.block()) {
        case SheetWords words -> {
          bottom = top;
          words.paragraphs().forEach(paragraph -> writeWords(paragraph, CellLook.LEAD));
        }
        case SheetTable<?> table -> right = writeTable(table, top, left, captionedTogether(i));
        case SheetChart chart -> {
          charts.add(new PlacedChart(chart, top, left));
          bottom = Math.max(bottom, top + chart.rows());
        }
      }
    }
    freeze();
    if (!isStreamed()) {
      finish();
    }
  }

  /** Writes the rows that were kept for the stream. */
  void stream(SXSSFWorkbook streaming) {
    if (isStreamed()) {
      var onto = streaming.getSheet(sheet.getSheetName());
      bottom = tables.getLast().writeRows(onto, PendingFormulas::write);
      writeNotes(onto, tables.getLast());
      finish();
    }
  }

  /** Draws the charts, which read cells that must have their values. */
  void writeCharts() {
    charts.forEach(placed -> new ChartWriter(sheet, placed.chart())
        .write(placed.row(), placed.column(), widths.columnsFor(placed.column(), CHART_WIDTH)));
  }

  /** Once everything is written: where its pages end when it is printed. */
  void endPages() {
    if (!isStreamed()) {
      new PrintedPages(sheet, widths, starts, bottom).set();
    }
  }

  /** The column after the table's last one. */
  private int writeTable(SheetTable<?> table, int top, int left, boolean captioned) {
    var headingRow = captioned ? top + 1 : top;
    if (table.caption().isPresent()) {
      var caption = row(sheet, top).createCell(left);
      caption.setCellValue(CellText.of(table.caption().get(), book.words().cut()));
      caption.setCellStyle(book.styles().of(CellLook.CAPTION));
    }
    var writer = new TableWriter<>(book, sheet, table, headingRow, left, widths);
    tables.add(writer);
    writer.writeFrame();
    var isLast = described.parts().getLast().block() == table;
    if (!(isStreamed() && isLast)) {
      var before = bottom;
      bottom = writer.writeRows(sheet, book.formulas()::add);
      writeNotes(sheet, writer);
      bottom = Math.max(before, bottom);
    }
    return left + table.columns().size();
  }

  /** Whether the part or one beside it has a caption: headings beside each other stand on one line. */
  private boolean captionedTogether(int index) {
    var parts = described.parts();
    var first = index;
    while (parts.get(first).beside()) {
      first--;
    }
    var after = index + 1;
    while (after < parts.size() && parts.get(after).beside()) {
      after++;
    }
    return parts.subList(first, after).stream()
        .anyMatch(part -> part.block() instanceof SheetTable<?> table && table.caption().isPresent());
  }

  private void writeNotes(Sheet onto, TableWriter<?> writer) {
    for (var note : writer.notes()) {
      for (var line : Lines.of(note, Math.max(standsAlone(writer) ? textWidth : widthOf(writer.table()), NARROWEST_NOTE))) {
        var cell = row(onto, bottom++).createCell(writer.firstColumn());
        cell.setCellValue(line);
        cell.setCellStyle(book.styles().of(CellLook.NOTE));
      }
    }
  }

  /** Whether the line is free to the right of a table. */
  private boolean standsAlone(TableWriter<?> writer) {
    var parts = described.parts();
    var index = IntStream.range(0, parts.size()).filter(i -> parts.get(i).block() == writer.table()).findFirst().orElseThrow();
    return !parts.get(index).beside() && (index + 1 == parts.size() || !parts.get(index + 1).beside());
  }

  private void writeWords(String text, CellLook look) {
    Lines.of(text, textWidth).forEach(line -> put(sheet, bottom++, line, look));
  }

  private void put(Sheet onto, int row, String text, CellLook look) {
    Cell cell = row(onto, row).createCell(0);
    cell.setCellValue(CellText.of(text, book.words().cut()));
    cell.setCellStyle(book.styles().of(look));
  }

  /** Headings stay in sight while one table scrolls; several tables under each other have no common heading. */
  private void freeze() {
    if (tables.size() != 1) {
      return;
    }
    var table = tables.getFirst();
    var first = table.table().columns().getFirst();
    var keepFirst = table.table().columns().size() > 3 && first.width() <= WIDEST_FROZEN && table.firstColumn() == 0;
    sheet.createFreezePane(keepFirst ? 1 : 0, table.headingRow() + 1);
    sheet.setRepeatingRows(new CellRangeAddress(table.headingRow(), table.headingRow(), -1, -1));
  }

  private void finish() {
    if (widths.isEmpty()) {
      widths.need(0, textWidth);
    }
    charts.forEach(placed -> widths.fillUpTo(placed.column(), CHART_WIDTH));
    widths.setOn(sheet);
    new RowHeights(sheet, widths).set();
    book.workbook().setPrintArea(book.workbook().getSheetIndex(sheet), 0, widths.last(), 0, Math.max(bottom - 1, 0));
  }

  static Row row(Sheet sheet, int number) {
    var row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private static int widthOf(SheetBlock block) {
    return block instanceof SheetTable<?> table ? table.columns().stream().mapToInt(SheetColumn::width).sum() : 0;
  }
}
