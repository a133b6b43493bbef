package fi.laatuverkko.workbook;

/** Counts the rows written and tells now and then. */
final class RowCount {

  private static final int EVERY = 500;

  private final WorkbookProgress progress;
  private final long all;
  private long done;

  RowCount(ReportWorkbook report, WorkbookProgress progress) {
    this.progress = progress;
    this.all = report.sheets().stream().flatMap(sheet -> sheet.parts().stream())
        .mapToLong(part -> part.block() instanceof SheetTable<?> table ? table.rows().size() : 0).sum();
  }

  void rowWritten() {
    done++;
    if (done % EVERY == 0 || done == all) {
      progress.written(done, all);
    }
  }
}
