package fi.laatuverkko.workbook;

import fi.laatuverkko.background.Progress;

/** Counts the rows written, tells now and then, and stops the writing when it is no longer wanted. */
final class RowCount {

  private static final int EVERY = 500;

  private final Progress progress;
  private final long all;
  private long done;

  RowCount(ReportWorkbook report, Progress progress) {
    this.progress = progress;
    this.all = report.sheets().stream().flatMap(sheet -> sheet.parts().stream())
        .mapToLong(part -> part.block() instanceof SheetTable<?> table ? table.rows().size() : 0).sum();
  }

  void rowWritten(String sheet) {
    done++;
    if (done % EVERY == 0 || done == all) {
      progress.report(done, all, sheet);
      progress.checkCancelled();
    }
  }
}
