package fi.laatuverkko.report.sheet;

import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportPaper;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports as the funder lists them: a row per project, its own columns first, then one for every question of the form; lines of
 * growing questions get numbers. The headings are the funder's Finnish ones in every language, so that the lists can be compared.
 */
record AnswersSheet(List<FinalReport> reports, ReportKind kind, ReportWords words) {

  /** Characters that stand well in a column of the usual width. */
  private static final int SHORT = 150;

  /** A project's row. */
  private record Row(FinalReport report, Map<String, String> answers) {}

  ReportSheet sheet() {
    var title = words.text("report.answers." + kind.name());
    return ReportSheet.of(title, title).holding(words.text("report.answers.content")).below(table());
  }

  private SheetTable<Row> table() {
    Set<String> headings = new LinkedHashSet<>();
    List<Row> rows = new ArrayList<>();
    reports.forEach(report -> rows.add(new Row(report, answers(report, headings))));
    var table = SheetTable.of(kind == ReportKind.FINAL ? "tblLoppuselvityksienVastaukset" : "tblValiselvityksienVastaukset", rows)
        .column("Asianumero", 18, CellKind.ID, row -> row.report().project().caseNumber())
        .column("Hakijaorganisaatio", 30, CellKind.TEXT, row -> row.report().lead().map(Partner::organisation).map(Organisation::legalName))
        .column("Hankkeen nimi", 30, CellKind.TEXT, row -> row.report().project().name())
        .column("Asiointikieli", 12, CellKind.TEXT, row -> row.report().project().reportLanguage() == Language.SV ? "Ruotsi" : "Suomi")
        .column("Toteutunut budjetti", 16, CellKind.EUROS, row -> row.report().spent())
        .column("OPH:n avustuksen osuus", 16, CellKind.EUROS, row -> row.report().grantUsed());
    for (var heading : headings) {
      table = table.column(heading, width(rows, heading), CellKind.TEXT, row -> Optional.ofNullable(row.answers().get(heading)).orElse(""));
    }
    return table;
  }

  /** Wider where texts are long: the longest that the form takes must not be higher than a row can be. */
  private static int width(List<Row> rows, String heading) {
    return rows.stream().map(row -> row.answers().getOrDefault(heading, "")).allMatch(text -> text.length() <= SHORT) ? 30 : 60;
  }

  /** The answers by heading; new headings are added at their place in the form. */
  private static Map<String, String> answers(FinalReport report, Set<String> headings) {
    Map<String, String> answers = new HashMap<>();
    var number = 0;
    Set<String> group = new LinkedHashSet<>();
    for (var item : ReportPaper.of(report, Texts.in(Language.FI)).items()) {
      if (item.heading()) {
        number = item.depth() == 1 ? 0 : number + 1;
        continue;
      }
      var heading = item.depth() == 1 ? item.label() : item.label() + " " + number;
      group.add(heading);
      item.answer().ifPresent(text -> answers.put(heading, text));
    }
    headings.addAll(group);
    return answers;
  }
}
