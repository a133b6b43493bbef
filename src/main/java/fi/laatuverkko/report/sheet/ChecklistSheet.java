package fi.laatuverkko.report.sheet;

import fi.laatuverkko.report.check.Finding;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sheet 12: attachments and checks, each with a state that the program knows or that a person has to find out. */
record ChecklistSheet(List<Finding> findings, ReportWords words) {

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.checklist.sheet"), words.text("report.checklist.title"))
        .lead(summary())
        .lead(words.text("report.checklist.lead"))
        .holding(words.text("report.checklist.content"))
        .below(table());
  }

  private SheetTable<Finding> table() {
    return SheetTable.of("tblTarkistus", findings)
        .column(words.text("report.checklist.area"), 22, CellKind.TEXT, finding -> words.text("report.area." + finding.area().name()))
        .column(words.text("report.checklist.subject"), 56, CellKind.TEXT, finding -> words.said(finding.subject()))
        .column(words.text("report.checklist.state"), 18, CellKind.TEXT, finding -> state(finding.state()))
        .column(words.text("report.checklist.detail"), 70, CellKind.TEXT, finding -> words.said(finding.detail()))
        .column(SheetColumn.of(words.text("report.checklist.own"), 20, CellKind.TEXT, (Finding _) -> "").input());
  }

  private String state(State state) {
    return state.sign() + " " + words.text("report.finding." + state.name());
  }

  /** "✓ kunnossa: 21 · ○ puuttuu: 6". */
  private String summary() {
    var counts = findings.stream().collect(Collectors.groupingBy(Finding::state, Collectors.counting()));
    return Arrays.stream(State.values()).filter(counts::containsKey).map(state -> state(state) + ": " + counts.get(state))
        .collect(Collectors.joining("  ·  "));
  }
}
