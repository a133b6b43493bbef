package fi.laatuverkko.report.check;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.util.List;
import java.util.stream.Collectors;

/** The basic facts of the project and of the decision. */
final class ProjectChecks {

  private ProjectChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.PROJECT);
    var project = report.project();
    found.at("project", project.id(), "caseNumber");
    project.caseNumber().ifPresentOrElse(
        number -> found.add("report.check.caseNumber", State.OK, "report.check.value", number),
        () -> found.add("report.check.caseNumber", State.UNKNOWN, "report.check.caseNumber.missing"));
    found.within("period");
    if (project.startsOn().isPresent() && project.endsOn().isPresent()) {
      found.add("report.check.period", State.OK, "report.check.range", new Day(project.startsOn().get()), new Day(project.endsOn().get()));
    } else {
      found.add("report.check.period", State.UNKNOWN, "report.check.period.missing");
    }
    found.at("project", project.id(), "grant.panel");
    decision(report, found);
    usePeriod(report, found);
    contact(report, found);
    found.at("project", project.id(), "project.panel.priorities");
    if (report.priorities().isEmpty()) {
      found.add("report.check.priorities", State.WARNING, "report.check.priorities.none");
    } else {
      found.add("report.check.priorities", State.OK, "report.check.count", report.priorities().size());
    }
    return found.all();
  }

  private static void decision(FinalReport report, FindingList found) {
    if (report.grant().isEmpty()) {
      found.add("report.check.decision", State.MISSING, "report.check.decision.none");
    } else if (report.decisions() > 1) {
      found.add("report.check.decision", State.WARNING, "report.check.decision.several", report.decisions());
    } else {
      found.add("report.check.decision", State.OK, "report.check.decision.one");
    }
    report.grant().ifPresent(grant -> found.at("project_grant", grant.id(), "guide"));
    report.decision().ifPresent(decision -> decision.guide().ifPresentOrElse(
        guide -> found.add(Sentence.of("report.check.guide"), State.OK, texts -> guide.label(texts.language())),
        () -> found.add("report.check.guide", State.WARNING, "report.check.guide.missing")));
  }

  private static void usePeriod(FinalReport report, FindingList found) {
    if (report.grant().isEmpty()) {
      return;
    }
    var grant = report.grant().get();
    found.within("usePeriod");
    if (grant.useStartsOn().isEmpty() || grant.useEndsOn().isEmpty()) {
      found.add("report.check.usePeriod", State.UNKNOWN, "report.check.usePeriod.missing");
    } else if (reachesOutside(report, grant)) {
      found.add("report.check.usePeriod", State.WARNING, "report.check.usePeriod.outside",
          new Day(grant.useStartsOn().get()), new Day(grant.useEndsOn().get()));
    } else {
      found.add("report.check.usePeriod", State.OK, "report.check.range", new Day(grant.useStartsOn().get()), new Day(grant.useEndsOn().get()));
    }
  }

  private static boolean reachesOutside(FinalReport report, ProjectGrant grant) {
    return report.project().startsOn().filter(start -> start.isBefore(grant.useStartsOn().orElseThrow())).isPresent()
        || report.project().endsOn().filter(end -> end.isAfter(grant.useEndsOn().orElseThrow())).isPresent();
  }

  private static void contact(FinalReport report, FindingList found) {
    report.lead().ifPresentOrElse(lead -> found.at("project_partner", lead.part().id(), "contact"),
        () -> found.at("project", report.project().id(), "project.panel.partners"));
    report.lead().flatMap(FinalReport.Partner::contact).ifPresentOrElse(
        person -> found.add("report.check.contact", State.OK, "report.check.value", person.name()),
        () -> found.add("report.check.contact", State.UNKNOWN, "report.check.contact.missing"));
    report.lead().ifPresent(lead -> found.at("organisation", lead.organisation().id(), "organisation.panel.people"));
    if (report.signatories().isEmpty()) {
      found.add("report.check.signatory", State.UNKNOWN, "report.check.signatory.missing");
    } else {
      found.add("report.check.signatory", State.OK, "report.check.value",
          report.signatories().stream().map(Person::name).collect(Collectors.joining(", ")));
    }
  }
}
