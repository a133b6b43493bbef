package fi.laatuverkko.report.check;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.report.AttachmentKind;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportAttachment;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.util.List;
import java.util.Optional;

/** What goes with the report: the ledger of everybody who has books for the project, and what the guide asks besides. */
final class AttachmentChecks {

  private AttachmentChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.ATTACHMENTS);
    found.at("project", report.project().id(), "attachment.panel");
    report.partners().stream().filter(Partner::receivesGrant).forEach(partner -> attachment(report, found, AttachmentKind.LEDGER, partner,
        Sentence.of("report.check.ledger.attach")));
    var guide = report.decision().flatMap(FinalReport.Decision::guide);
    var rules = report.rules();
    if (rules.isEmpty() || guide.isEmpty()) {
      found.add("report.check.timeSheets", State.WARNING, "report.check.timeSheets.unknown");
    } else if (rules.get().timeSheetsAttached()) {
      byPartner(report, found, AttachmentKind.TIME_SHEETS, "report.check.timeSheets", Sentence.of("report.check.timeSheets.attach", label(guide.get())));
    } else {
      found.add("report.check.timeSheets", State.OK, "report.check.timeSheets.keep", label(guide.get()));
    }
    if (guide.isPresent() && rules.filter(GuideRules::costCentreReportAttached).isPresent()) {
      byPartner(report, found, AttachmentKind.COST_CENTRE_REPORT, "report.check.costCentreReport",
          Sentence.of("report.check.costCentreReport.attach", label(guide.get())));
    }
    var payroll = report.attachments().stream().filter(one -> one.kind() == AttachmentKind.SALARY_CALCULATION).findFirst();
    found.add(Sentence.of("report.check.payroll"), payroll.isPresent() ? State.OK : State.BY_HAND, payroll.<Phrase>map(one ->
        Sentence.of("report.check.attached", new Day(one.receivedOn()))).orElseGet(() -> Sentence.of("report.check.payroll.attach")));
    return found.all();
  }

  private static void attachment(FinalReport report, FindingList found, AttachmentKind kind, Partner partner, Phrase wanted) {
    var at = of(report, kind, partner);
    found.add(Sentence.of("report.check.ledger", partner.name()), at.isPresent() ? State.OK : State.MISSING,
        at.<Phrase>map(paper -> Sentence.of("report.check.attached", new Day(paper.receivedOn()))).orElse(wanted));
  }

  /** One finding for all partners, with the names of those whose paper is missing. */
  private static void byPartner(FinalReport report, FindingList found, AttachmentKind kind, String subject, Phrase wanted) {
    var missing = report.partners().stream().filter(Partner::receivesGrant).filter(partner -> of(report, kind, partner).isEmpty()).map(Partner::name).toList();
    found.add(Sentence.of(subject), missing.isEmpty() ? State.OK : State.MISSING, missing.isEmpty() ? Sentence.of("report.check.attachedByAll")
        : Sentence.of("report.check.attachedNot", wanted, String.join(", ", missing)));
  }

  /** A paper of the whole project stands for those of all partners. */
  private static Optional<ReportAttachment> of(FinalReport report, AttachmentKind kind, Partner partner) {
    return report.attachments().stream().filter(paper -> paper.kind() == kind)
        .filter(paper -> paper.projectPartnerId().map(id -> id == partner.part().id()).orElse(kind != AttachmentKind.LEDGER)).findFirst();
  }

  private static Phrase label(CatalogueItem guide) {
    return texts -> guide.label(texts.language());
  }
}
