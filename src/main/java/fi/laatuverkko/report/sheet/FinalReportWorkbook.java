package fi.laatuverkko.report.sheet;

import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.check.Finding;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The preparation workbook of a final report: the funder's form question by question, ready to be copied, checked and attached. */
public final class FinalReportWorkbook {

  private FinalReportWorkbook() {}

  /**
   * @param texts of the language of the workbook
   * @param created when the content was read
   */
  public static ReportWorkbook of(FinalReport report, List<Finding> findings, Texts texts, ZonedDateTime created) {
    return of(report, findings, texts, created, false);
  }

  /** @param listed whether the report is also a row on a sheet of its own, in the columns of the funder's lists */
  static ReportWorkbook of(FinalReport report, List<Finding> findings, Texts texts, ZonedDateTime created, boolean listed) {
    var words = new ReportWords(texts, report.form().kind());
    List<ReportSheet> others = new ArrayList<>(List.of(
        new FinanceSheet(report, words).sheet(),
        new PartnersSheet(report, words).sheet(),
        new LedgerSheet(report, words).sheet(),
        new ObjectivesSheet(report, words).sheet(),
        new TextsSheet(report, words).sheet(),
        new OutputsSheet(report, words).sheet(),
        new ForumsSheet(report, words).sheet(),
        new IndicatorsSheet(report, words).sheet(),
        new FeedbackSheet(report, words).sheet(),
        new ChangesSheet(report, words).sheet(),
        new ChecklistSheet(findings, words).sheet()));
    report.money().filter(money -> !money.booked().isEmpty()).ifPresent(money ->
        report.budget().ifPresent(budget -> others.add(2, new UseSheet(report, money, budget, words).sheet())));
    if (listed) {
      others.add(new AnswersSheet(List.of(report), report.form().kind(), words).sheet());
    }
    var workbook = ReportWorkbook.of(texts, words.text("report.basics.title", report.project().name()), created)
        .by("", report.lead().map(Partner::organisation).map(Organisation::legalName).orElse(""))
        .about(words.text("report.subject"), report.project().name())
        .sheet(new BasicsSheet(report, created, words).sheet(others));
    for (ReportSheet sheet : others) {
      workbook = workbook.sheet(sheet);
    }
    return workbook;
  }
}
