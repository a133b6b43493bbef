package fi.laatuverkko.report.sheet;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.ReportWorkbook;
import java.time.ZonedDateTime;
import java.util.List;

/** The reports of all projects, a row each, in the columns of the funder's own lists. */
public final class SummaryWorkbook {

  private SummaryWorkbook() {}

  /** @param created when the content was read */
  public static ReportWorkbook of(List<FinalReport> finals, List<FinalReport> interims, Texts texts, ZonedDateTime created) {
    var words = new ReportWords(texts);
    return ReportWorkbook.of(texts, texts.get("report.summary.title"), created)
        .sheet(new AnswersSheet(finals, ReportKind.FINAL, words).sheet())
        .sheet(new AnswersSheet(interims, ReportKind.INTERIM, words).sheet());
  }
}
