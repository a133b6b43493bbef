package fi.laatuverkko.report.check;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether reports are in time; the funder reminds two weeks before a deadline, and so does this. */
final class DeadlineChecks {

  private static final int REMINDER_DAYS = 14;

  private DeadlineChecks() {}

  static List<Finding> of(FinalReport report, LocalDate today) {
    var found = new FindingList(Area.DEADLINES);
    report.grant().ifPresent(grant -> {
      grant.interimDueOn().ifPresent(due -> {
        at(report.interim(), grant, "interimDueOn", found);
        check("report.check.interimDue", due, report.interim(), today, found);
      });
      at(report.report(), grant, "finalDueOn", found);
      grant.finalDue().ifPresentOrElse(
          due -> check("report.check.finalDue", due, report.report(), today, found),
          () -> found.add("report.check.finalDue", State.UNKNOWN, "report.check.unknown"));
    });
    return found.all();
  }

  /** Where the sending is noted, or the deadline where there is no report yet. */
  private static void at(Optional<Report> report, ProjectGrant grant, String deadline, FindingList found) {
    report.ifPresentOrElse(one -> found.at("report", one.id(), "sentOn"), () -> found.at("project_grant", grant.id(), deadline));
  }

  private static void check(String subject, LocalDate due, Optional<Report> report, LocalDate today, FindingList found) {
    var sentOn = report.flatMap(Report::sentOn);
    var isSent = sentOn.isPresent() || report.filter(one -> one.state() != ReportState.MISSING).isPresent();
    var daysLeft = (int) ChronoUnit.DAYS.between(today, due);
    if (sentOn.filter(day -> day.isAfter(due)).isPresent()) {
      found.add(subject, State.WARNING, "report.check.due.sentLate", new Day(due), new Day(sentOn.get()));
    } else if (isSent) {
      found.add(subject, State.OK, "report.check.due.sent", new Day(due));
    } else if (daysLeft < 0) {
      found.add(subject, State.WRONG, "report.check.due.passed", new Day(due));
    } else {
      found.add(subject, daysLeft <= REMINDER_DAYS ? State.WARNING : State.OK, "report.check.due.ahead", new Day(due), daysLeft,
          new Day(due.minusDays(REMINDER_DAYS)));
    }
  }
}
