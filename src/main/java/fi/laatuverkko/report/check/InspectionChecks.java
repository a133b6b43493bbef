package fi.laatuverkko.report.check;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.closing.Closing;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The four questions of the funder's own inspection. */
final class InspectionChecks {

  /** The last question is whether the grant is below this. */
  private static final int SMALL_GRANT = 100_000;

  private InspectionChecks() {}

  static List<Finding> of(FinalReport report, LocalDate today) {
    var found = new FindingList(Area.INSPECTION);
    found.add("report.check.inspection.terms", State.BY_HAND, "report.check.inspection.terms.how");
    found.at("project_grant", report.grant().map(ProjectGrant::id));
    used(report, found, today);
    found.add("report.check.inspection.books", State.BY_HAND, "report.check.inspection.books.how");
    report.financing().grant().ifPresentOrElse(
        granted -> found.add("report.check.inspection.small", granted < SMALL_GRANT ? State.OK : State.WARNING, "report.check.value", new Euros(granted)),
        () -> found.add("report.check.inspection.small", State.UNKNOWN, "report.check.unknown"));
    return found.all();
  }

  /** The whole grant with the partners' share, or what was left given back. */
  private static void used(FinalReport report, FindingList found, LocalDate today) {
    var closing = report.closing().filter(sum -> sum.paid().isPresent());
    if (closing.isEmpty()) {
      found.add("report.check.inspection.used", State.BY_HAND, "report.check.inspection.used.how");
    } else if (closing.get().toReturn().orElseThrow() == 0) {
      found.add("report.check.inspection.used", State.OK, "report.check.inspection.used.whole", new Euros(closing.get().net()), new Euros(closing.get().grantAtMost()),
          new Euros(closing.get().own()));
    } else if (ClosingChecks.inUse(report, today).isPresent()) {
      found.add("report.check.inspection.used", State.UNKNOWN, "report.check.returned.inUse", new Day(ClosingChecks.inUse(report, today).get()),
          new Euros(closing.get().toReturn().orElseThrow()));
    } else {
      var back = closing.get().toReturn().orElseThrow();
      var returned = report.money().map(money -> new Closing(money).returned()).orElseThrow().compareTo(BigDecimal.valueOf(back)) >= 0;
      found.add("report.check.inspection.used", returned ? State.OK : State.WRONG,
          returned ? "report.check.inspection.used.returned" : "report.check.inspection.used.left", new Euros(back));
    }
  }
}
