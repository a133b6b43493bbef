package fi.laatuverkko.report.sheet;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.ReportQuestion;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import fi.laatuverkko.workbook.TablePlaces;
import java.util.List;
import java.util.Optional;

/** Sheet 6: the funder's form from its first question to its last, with the answers to be copied into it. */
record TextsSheet(FinalReport report, ReportWords words) {

  /** A question of the form with its number in it. */
  private record Line(int number, ReportQuestion question, Optional<String> answer, boolean asked) {

    boolean isCounted() {
      return question.limit().isPresent() && asked;
    }

    int length() {
      return answer.map(String::length).orElse(0);
    }

    int left() {
      return question.limit().orElseThrow() - length();
    }
  }

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.texts.sheet"), words.text("report.texts.title"))
        .lead(words.text("report.texts.lead"))
        .holding(words.text("report.texts.content"))
        .below(table());
  }

  private SheetTable<Line> table() {
    var answer = words.text("report.texts.answer");
    var length = words.text("report.texts.length");
    var limit = words.text("report.texts.limit");
    var table = SheetTable.of("tblSelvitystekstit", lines()).inFixedOrder()
        .column(SheetColumn.of(words.text("report.objectives.number"), 6, CellKind.WHOLE, Line::number).left())
        .column(words.text("report.texts.question"), 34, CellKind.TEXT, line -> line.question().label().fi());
    if (words.language() != Language.FI) {
      table = table.column(words.text("report.texts.translation"), 34, CellKind.TEXT, line -> words.said(line.question().label()));
    }
    return table
        .column(answer, 90, CellKind.TEXT, this::shown)
        .column(SheetColumn.<Line>mixed(length, 10, TextsSheet::kind, line -> line.isCounted() ? line.length() : "")
            .formulaWhere((line, at) -> AnswerLength.formula(line.answer(), at.cell(answer), words).filter(_ -> line.isCounted())))
        .column(SheetColumn.<Line>mixed(limit, 16, TextsSheet::kind, line -> line.isCounted() ? line.question().limit() : ""))
        .column(SheetColumn.<Line>mixed(words.text("report.texts.left"), 10, TextsSheet::kind, line -> line.isCounted() ? line.left() : "")
            .formulaWhere((line, at) -> where(line, at.cell(limit) + "-" + at.cell(length))))
        .column(SheetColumn.of(words.text("report.texts.state"), 14, CellKind.TEXT, this::state)
            .formulaWhere((line, at) -> where(line, stateFormula(line, at, length, limit))));
  }

  private List<Line> lines() {
    var questions = report.form().questions();
    return questions.stream().map(question -> new Line(questions.indexOf(question) + 1, question,
        report.answer(question).filter(text -> !text.isBlank()), report.form().isAsked(question, report.answers()))).toList();
  }

  private Object shown(Line line) {
    return switch (line.question().kind()) {
      case TEXT, CHOICE -> line.answer().isPresent() ? line.question().shown(line.answer().get(), words.language())
          : line.asked() ? words.missing() : new CellMark(words.text("report.texts.notAsked"));
      case GROWING -> new CellMark(line.question().id().equals("project-description")
          ? words.text("report.texts.seeSheet", words.text("report.objectives.sheet"), report.goals().size())
          : words.text("report.texts.seeSheet", words.text("report.outputs.sheet"), report.outputs().size()));
      case BUDGET -> new CellMark(words.text("report.texts.seeBudget", words.text("report.finance.sheet")));
      case ATTACHMENT -> new CellMark(words.text(line.question().required() ? "report.texts.attach" : "report.texts.mayAttach"));
    };
  }

  private static CellKind kind(Line line) {
    return line.isCounted() ? CellKind.WHOLE : CellKind.TEXT;
  }

  private static Optional<String> where(Line line, String formula) {
    return Optional.of(formula).filter(_ -> line.isCounted());
  }

  private String state(Line line) {
    if (!line.question().kind().isAnswered() || !line.asked()) {
      return "";
    }
    if (line.answer().isEmpty()) {
      return line.question().required() ? words.text("report.missing") : "";
    }
    return words.text(line.isCounted() && line.left() < 0 ? "report.texts.isTooLong" : "report.texts.isOk");
  }

  private String stateFormula(Line line, TablePlaces at, String length, String limit) {
    var empty = line.question().required() ? words.text("report.missing") : "";
    return "IF(" + at.cell(length) + "=0," + quoted(empty) + ",IF(" + at.cell(length) + ">" + at.cell(limit) + ","
        + quoted(words.text("report.texts.isTooLong")) + "," + quoted(words.text("report.texts.isOk")) + "))";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
