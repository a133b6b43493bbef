package fi.laatuverkko.report.check;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.util.List;

/** What goes with the report: the ledger of everybody who has books for the project, and what the guide asks besides. */
final class AttachmentChecks {

  private AttachmentChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.ATTACHMENTS);
    report.partners().stream().filter(Partner::receivesGrant)
        .forEach(partner -> found.add(Sentence.of("report.check.ledger", partner.name()), State.BY_HAND, Sentence.of("report.check.ledger.attach")));
    var guide = report.decision().flatMap(FinalReport.Decision::guide);
    var rules = guide.flatMap(item -> GuideRules.of(item.code()));
    if (rules.isEmpty()) {
      found.add("report.check.timeSheets", State.WARNING, "report.check.timeSheets.unknown");
    } else if (rules.get().timeSheetsAttached()) {
      found.add("report.check.timeSheets", State.BY_HAND, "report.check.timeSheets.attach", label(guide.orElseThrow()));
    } else {
      found.add("report.check.timeSheets", State.OK, "report.check.timeSheets.keep", label(guide.orElseThrow()));
    }
    if (rules.filter(GuideRules::costCentreReportAttached).isPresent()) {
      found.add("report.check.costCentreReport", State.BY_HAND, "report.check.costCentreReport.attach", label(guide.orElseThrow()));
    }
    found.add("report.check.payroll", State.BY_HAND, "report.check.payroll.attach");
    return found.all();
  }

  private static Phrase label(CatalogueItem guide) {
    return texts -> guide.label(texts.language());
  }
}
