package fi.laatuverkko.report.sheet;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Output;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportQuestion;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;

/** Sheet 7: the outputs, in the form's own parts. */
record OutputsSheet(FinalReport report, ReportWords words) {

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.outputs.sheet"), words.text("report.outputs.title"))
        .holding(words.text("report.outputs.content"))
        .below(table());
  }

  private SheetTable<Output> table() {
    var question = report.form().question("project-outcomes").filter(growing -> !growing.parts().isEmpty())
        .or(() -> ReportFormFile.read(report.form().kind()).question("project-outcomes")).orElseThrow();
    return SheetTable.of("tblTuotokset", report.outputs()).inFixedOrder()
        .column(SheetColumn.of(words.text("report.objectives.number"), 6, CellKind.WHOLE, Output::number).left())
        .column(words.text("report.outputs.kind"), 24, CellKind.TEXT, output -> words.label(output.kind()))
        .column(label(question.part("description")), 52, CellKind.TEXT, output -> output.output().description())
        .column(label(question.part("address")), 40, CellKind.LINK,
            output -> output.output().availableAt().<Object>map(address -> address).orElseGet(words::missing))
        .column(label(question.part("something")), 40, CellKind.TEXT, output -> output.output().more().orElse(""))
        .column(SheetColumn.of(words.text("report.outputs.goal"), 10, CellKind.WHOLE, Output::goal).sparse());
  }

  private String label(ReportQuestion part) {
    return words.said(part.label());
  }
}
