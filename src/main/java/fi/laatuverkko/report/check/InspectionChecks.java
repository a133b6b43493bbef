package fi.laatuverkko.report.check;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.util.List;

/** The four questions of the funder's own inspection. */
final class InspectionChecks {

  /** The last question is whether the grant is below this. */
  private static final int SMALL_GRANT = 100_000;

  private InspectionChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.INSPECTION);
    found.add("report.check.inspection.terms", State.BY_HAND, "report.check.inspection.terms.how");
    found.add("report.check.inspection.used", State.BY_HAND, "report.check.inspection.used.how");
    found.add("report.check.inspection.books", State.BY_HAND, "report.check.inspection.books.how");
    report.financing().grant().ifPresentOrElse(
        granted -> found.add("report.check.inspection.small", granted < SMALL_GRANT ? State.OK : State.WARNING, "report.check.value", new Euros(granted)),
        () -> found.add("report.check.inspection.small", State.MISSING, "report.check.unknown"));
    return found.all();
  }
}
