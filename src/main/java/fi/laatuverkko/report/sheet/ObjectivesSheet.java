package fi.laatuverkko.report.sheet;

import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.ResultState;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Aim;
import fi.laatuverkko.report.FinalReport.Goal;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportQuestion;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sheet 5: objectives with activity and result as the form asks them, each text counted; below, the results aimed at. */
record ObjectivesSheet(FinalReport report, ReportWords words) {

  ReportSheet sheet() {
    var sheet = ReportSheet.of(words.text("report.objectives.sheet"), words.text("report.objectives.title"))
        .lead(words.text("report.objectives.lead"))
        .holding(words.text("report.objectives.content"))
        .below(goals());
    return report.aims().isEmpty() ? sheet : sheet.below(aims());
  }

  private SheetTable<Goal> goals() {
    var question = report.form().question("project-description").filter(growing -> !growing.parts().isEmpty())
        .or(() -> ReportFormFile.read(report.form().kind()).question("project-description")).orElseThrow();
    var table = SheetTable.of("tblTavoitteet", report.goals()).inFixedOrder()
        .column(SheetColumn.of(words.text("report.objectives.number"), 6, CellKind.WHOLE, Goal::number).left())
        .column(words.text("report.objectives.priority"), 22, CellKind.TEXT, goal -> goal.priority().map(words::label).orElse(""));
    table = counted(table, question.part("goal"), objective -> Optional.of(objective.goal()));
    table = counted(table, question.part("activity"), Objective::activity);
    return counted(table, question.part("result"), Objective::result);
  }

  /** The text of a part and, beside it, how long it is of how long it may be. */
  private SheetTable<Goal> counted(SheetTable<Goal> table, ReportQuestion part, Function<Objective, Optional<String>> text) {
    var label = words.said(part.label());
    var count = words.text("report.texts.lengthOf", String.valueOf(part.limit().orElseThrow()), String.valueOf((table.columns().size() - 2) / 2 + 1));
    return table
        .column(label, 40, CellKind.TEXT, goal -> text.apply(goal.objective()).<Object>map(words -> words).orElseGet(words::missing))
        .column(SheetColumn.of(count, 10, CellKind.WHOLE, (Goal goal) -> text.apply(goal.objective()).map(String::length).orElse(0))
            .formulaWhere((goal, at) -> AnswerLength.formula(text.apply(goal.objective()), at.cell(label), words)));
  }

  private SheetTable<Aim> aims() {
    return SheetTable.of("tblTavoitellutTulokset", report.aims()).inFixedOrder().caption(words.text("report.aims.caption"))
        .column(SheetColumn.of(words.text("report.objectives.number"), 6, CellKind.WHOLE, Aim::number).left())
        .column(words.text("report.aims.state"), 22, CellKind.TEXT, aim -> words.text("project.resultState." + aim.result().state().name()))
        .column(words.text("report.aims.result"), 40, CellKind.TEXT, aim -> aim.result().description())
        .column(words.text("report.aims.partners"), 10, CellKind.TEXT, this::byPartner)
        .column(words.text("report.aims.note"), 40, CellKind.TEXT, aim -> aim.result().note().orElse(""));
  }

  private String byPartner(Aim aim) {
    return Arrays.stream(ResultState.values()).filter(aim.partners()::containsKey)
        .map(state -> words.text("project.resultState." + state.name()) + " " + aim.partners().get(state)).collect(Collectors.joining("\n"));
  }
}
