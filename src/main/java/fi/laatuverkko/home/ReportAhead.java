package fi.laatuverkko.home;

import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a report of a project stands.
 *
 * @param state empty while no record says it
 */
public record ReportAhead(ReportKind kind, Optional<ReportState> state, Optional<LocalDate> dueOn) {}
