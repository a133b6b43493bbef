package fi.laatuverkko.report.check;

import fi.laatuverkko.format.BusinessId;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is in the project and on what footing. */
final class PartnerChecks {

  private static final Predicate<Partner> WRONG_ID =
      partner -> partner.organisation().businessId().filter(id -> BusinessId.parse(id).understood().isEmpty()).isPresent();
  private static final Predicate<Partner> LACKS_ID = partner -> partner.receivesGrant() && partner.organisation().businessId().isEmpty();
  private static final Predicate<Partner> NO_AGREEMENT =
      partner -> partner.part().role() == PartnerRole.CO_IMPLEMENTER && partner.part().agreementOn().isEmpty();

  private PartnerChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.PARTNERS);
    found.at("project", report.project().id(), "project.panel.partners");
    (report.leads().isEmpty() ? report.partners() : report.leads()).stream().skip(report.leads().size() > 1 ? 1 : 0).findFirst()
        .ifPresent(partner -> found.at("project_partner", partner.part().id(), "role"));
    lead(report, found);
    businessIds(report, found);
    agreements(report, found);
    return found.all();
  }

  private static void lead(FinalReport report, FindingList found) {
    switch (report.leads().size()) {
      case 0 -> found.add("report.check.lead", State.WRONG, "report.check.lead.none");
      case 1 -> found.add("report.check.lead", State.OK, "report.check.value", report.leads().getFirst().name());
      default -> found.add("report.check.lead", State.WRONG, "report.check.lead.several", names(report, partner -> partner.part().role() == PartnerRole.LEAD));
    }
  }

  private static void businessIds(FinalReport report, FindingList found) {
    if (report.partners().isEmpty()) {
      return;
    }
    var wrong = names(report, WRONG_ID);
    var missing = names(report, LACKS_ID);
    organisation(report, found, WRONG_ID.or(LACKS_ID));
    if (!wrong.isEmpty()) {
      found.add("report.check.businessIds", State.WRONG, "report.check.businessIds.wrong", wrong);
    }
    if (!missing.isEmpty()) {
      found.add("report.check.businessIds", State.UNKNOWN, "report.check.missingFrom", missing);
    }
    if (wrong.isEmpty() && missing.isEmpty()) {
      found.add("report.check.businessIds", State.OK, "report.check.businessIds.ok");
    }
  }

  private static void agreements(FinalReport report, FindingList found) {
    if (report.partners().stream().noneMatch(partner -> partner.part().role() == PartnerRole.CO_IMPLEMENTER)) {
      return;
    }
    var missing = names(report, NO_AGREEMENT);
    report.partners().stream().filter(NO_AGREEMENT.or(_ -> missing.isEmpty())).findFirst()
        .ifPresent(partner -> found.at("project_partner", partner.part().id(), "agreementOn"));
    if (missing.isEmpty()) {
      found.add("report.check.agreements", State.OK, "report.check.agreements.ok");
    } else {
      found.add("report.check.agreements", State.WARNING, "report.check.agreements.missing", missing);
    }
  }

  /** The first organisation of which something is to be mended, else the first one. */
  private static void organisation(FinalReport report, FindingList found, Predicate<Partner> wanted) {
    report.partners().stream().filter(wanted).findFirst().or(() -> report.partners().stream().findFirst())
        .ifPresent(partner -> found.at("organisation", partner.organisation().id(), "businessId"));
  }

  private static String names(FinalReport report, Predicate<Partner> condition) {
    return report.partners().stream().filter(condition).map(Partner::name).collect(Collectors.joining(", "));
  }
}
