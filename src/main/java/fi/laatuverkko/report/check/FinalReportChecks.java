package fi.laatuverkko.report.check;

import fi.laatuverkko.report.FinalReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be told of a final report before it is sent: the program's own rules, the form's demands and the inspector's questions. */
public final class FinalReportChecks {

  private FinalReportChecks() {}

  /** The findings by area, those in order too. */
  public static List<Finding> of(FinalReport report, LocalDate today) {
    return Stream.of(
            ProjectChecks.of(report),
            PartnerChecks.of(report),
            MoneyChecks.of(report, today),
            DeadlineChecks.of(report, today),
            AnswerChecks.of(report),
            ContentChecks.of(report, today),
            AttachmentChecks.of(report),
            InspectionChecks.of(report, today))
        .flatMap(List::stream).toList();
  }
}
