package fi.laatuverkko.workbook;

import fi.laatuverkko.file.AtomicFile;
import fi.laatuverkko.file.TargetUnavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks. Sheets are laid out in memory; a table of more than {@value #STREAMED_FROM} rows that ends its sheet is streamed
 * after all others, into a sheet that already has its heading, its Excel table, filter and print set-up.
 */
public final class WorkbookWriter {

  static final int STREAMED_FROM = 5_000;
  private static final int ROWS_IN_MEMORY = 200;

  /** Writes the file whole or not at all. */
  public void write(ReportWorkbook report, Path target) throws TargetUnavailable {
    write(report, target, WorkbookProgress.NONE);
  }

  /** Writes the file whole or not at all; progress may stop it by throwing. */
  public void write(ReportWorkbook report, Path target, WorkbookProgress progress) throws TargetUnavailable {
    new AtomicFile(target).write(stream -> writeTo(report, stream, progress));
  }

  void writeTo(ReportWorkbook report, OutputStream stream, WorkbookProgress progress) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      new DocumentProperties(report).setOn(workbook);
      var book = new OpenWorkbook(workbook, new WorkbookStyles(workbook), new CellWords(report.texts()), new RowCount(report, progress));
      var names = new SheetNames(report.texts());
      var frontName = report.readFirst().map(front -> names.add(front.title()));
      var sheetNames = report.sheets().stream().map(sheet -> names.add(sheet.name())).toList();
      if (report.readFirst().isPresent()) {
        new ReadFirstSheet(book).write(workbook.createSheet(frontName.orElseThrow()), report, sheetNames);
      }
      List<SheetLayout> layouts = new ArrayList<>();
      for (var i = 0; i < sheetNames.size(); i++) {
        var layout = new SheetLayout(book, workbook.createSheet(sheetNames.get(i)), report.sheets().get(i));
        layout.write();
        layouts.add(layout);
      }
      book.formulas().writeAll();
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        new PrintSetup(report).setOn(workbook.getSheetAt(i));
      }
      if (layouts.stream().anyMatch(SheetLayout::isStreamed)) {
        stream(workbook, layouts, stream);
      } else {
        workbook.write(stream);
      }
    }
  }

  private static void stream(XSSFWorkbook workbook, List<SheetLayout> layouts, OutputStream stream) throws IOException {
    try (var streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
      for (var layout : layouts) {
        layout.stream(streaming);
      }
      streaming.write(stream);
    }
  }
}
