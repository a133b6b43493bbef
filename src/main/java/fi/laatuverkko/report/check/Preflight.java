package fi.laatuverkko.report.check;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The report as the inspector will see it: its findings, and how the whole stands. */
public record Preflight(FinalReport report, List<Finding> findings) {

  /** The worst first. */
  private static final List<State> WEIGHT = List.of(State.WRONG, State.MISSING, State.WARNING, State.UNKNOWN, State.BY_HAND, State.OK);

  public static Preflight of(FinalReport report, LocalDate today) {
    return new Preflight(report, FinalReportChecks.of(report, today));
  }

  public long count(State state) {
    return findings.stream().filter(finding -> finding.state() == state).count();
  }

  /** How much has to be mended before the report can be sent. */
  public long errors() {
    return findings.stream().filter(finding -> finding.state().isError()).count();
  }

  /** Whether something has to be mended before the report can be sent. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** The findings with the worst first, else in their order. */
  public List<Finding> byWeight() {
    return findings.stream().sorted(Comparator.comparing(finding -> WEIGHT.indexOf(finding.state()))).toList();
  }
}
