package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.change.Change;
import fi.laatuverkko.grant.change.ChangeKind;
import fi.laatuverkko.grant.change.ChangePart;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sheet 11: what was asked to be changed, part by part, and what was decided. */
record ChangesSheet(FinalReport report, ReportWords words) {

  private record Line(Change change, ChangePart part) {}

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.changes.sheet"), words.text("report.changes.title"))
        .holding(words.text("report.changes.content"))
        .below(table());
  }

  private SheetTable<Line> table() {
    List<Line> lines = report.changes().stream().flatMap(change -> change.parts().stream().map(part -> new Line(change, part))).toList();
    return SheetTable.of("tblMuutoshakemukset", lines)
        .column(words.text("report.changes.madeOn"), 12, CellKind.DATE, line -> line.change().request().madeOn())
        .column(words.text("report.changes.kind"), 26, CellKind.TEXT, line -> words.text("changePart.kinds." + line.part().kind()))
        .column(words.text("report.changes.before"), 34, CellKind.TEXT, line -> before(line.part()))
        .column(words.text("report.changes.wanted"), 34, CellKind.TEXT, line -> wanted(line.part()))
        .column(words.text("report.changes.reasons"), 60, CellKind.TEXT, line -> line.part().reasons())
        .column(words.text("report.changes.state"), 20, CellKind.TEXT, line -> words.text("changePart.decisions." + line.part().decision()))
        .column(words.text("report.changes.decidedOn"), 12, CellKind.DATE, line -> line.change().request().decidedOn());
  }

  private String before(ChangePart part) {
    return switch (part.kind()) {
      case EXTENSION -> part.endBefore().or(() -> report.grant().flatMap(grant -> grant.useEndsOn())).map(words.formats()::date).orElse(words.unknown());
      case BUDGET -> amounts(part, false);
      case CONTENT, PARTNERS -> "";
    };
  }

  private String wanted(ChangePart part) {
    return switch (part.kind()) {
      case EXTENSION -> part.wantedEnd().map(words.formats()::date).orElse(words.unknown());
      case BUDGET -> amounts(part, true);
      case CONTENT, PARTNERS -> "";
    };
  }

  /** The categories that the request changes, with their amounts before or after. */
  private String amounts(ChangePart part, boolean after) {
    return report.money().flatMap(money -> requested(money, part).flatMap(wanted -> before(money, wanted).map(old -> money.categories().stream()
        .filter(category -> !wanted.whole(category.id()).equals(old.whole(category.id())))
        .map(category -> words.label(category) + " " + words.formats().euros((after ? wanted : old).whole(category.id()).orElse(0)))
        .collect(Collectors.joining("; "))))).orElse("");
  }

  static Optional<Budget> requested(GrantMoney money, ChangePart part) {
    return part.kind() != ChangeKind.BUDGET ? Optional.empty() : money.budgets().stream()
        .filter(budget -> budget.version().kind() == BudgetKind.REQUESTED && budget.version().changePartId().equals(Optional.of(part.id()))).findFirst();
  }

  /** The budget that held when a version was asked for. */
  static Optional<Budget> before(GrantMoney money, Budget wanted) {
    return money.budgets().stream()
        .filter(budget -> budget.version().kind() == BudgetKind.APPROVED
            || budget.version().kind() == BudgetKind.CHANGE && budget.version().number() < wanted.version().number())
        .reduce((_, later) -> later);
  }
}
