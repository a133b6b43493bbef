package fi.laatuverkko.workbook;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.file.AtomicFile;
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

  /** Writes the file, for work nobody watches. */
  public void write(ReportWorkbook report, Path target) {
    write(report, target, Progress.NONE);
  }

  /**
   * Writes the file whole or, when it fails or is cancelled, not at all.
   *
   * @throws fi.laatuverkko.file.TargetUnavailable when the file can't be written
   */
  public void write(ReportWorkbook report, Path target, Progress progress) {
    new AtomicFile(target).write(stream -> writeTo(report, stream, progress));
  }

  void writeTo(ReportWorkbook report, OutputStream stream, Progress progress) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      new DocumentProperties(report).setOn(workbook);
      var book = new OpenWorkbook(workbook, new WorkbookStyles(workbook, report.texts()), new CellWords(report.texts()),
          new RowCount(report, progress));
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
      layouts.forEach(SheetLayout::writeCharts);
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        new PrintSetup(report).setOn(workbook.getSheetAt(i));
      }
      layouts.forEach(SheetLayout::endPages);
      if (layouts.stream().anyMatch(SheetLayout::isStreamed)) {
        stream(book, layouts, stream);
      } else {
        book.styles().finish();
        workbook.write(stream);
      }
    }
  }

  private static void stream(OpenWorkbook book, List<SheetLayout> layouts, OutputStream stream) throws IOException {
    try (var streaming = new SXSSFWorkbook(book.workbook(), ROWS_IN_MEMORY)) {
      for (var layout : layouts) {
        layout.stream(streaming);
      }
      book.styles().finish();
      streaming.write(stream);
    }
  }
}
