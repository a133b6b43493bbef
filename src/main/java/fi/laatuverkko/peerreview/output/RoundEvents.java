package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.calendar.CalendarEvent;
import fi.laatuverkko.calendar.EventName;
import fi.laatuverkko.peerreview.PhaseLine;
import fi.laatuverkko.peerreview.PhaseStep;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A round as events of a calendar: its visits, and the days its other steps are due. */
public final class RoundEvents {

  private RoundEvents() {}

  public static List<CalendarEvent> of(RoundReport report, EventName names, Texts texts) {
    List<CalendarEvent> events = new ArrayList<>();
    report.visits().stream().map(RoundReport.Visit::review).forEach(review -> review.startsOn().ifPresent(start -> events.add(
        CalendarEvent.days(names.of("peer_review", review.id()), review.name(), start, review.endsOn().orElse(start)).at(review.place()).revised(review.version(), false))));
    report.phases().stream().filter(line -> line.phase().step() != PhaseStep.VISIT && line.status() != PhaseLine.Status.DONE).forEach(line -> line.due().ifPresent(day -> events.add(
        CalendarEvent.days(names.of("review_phase", line.phase().id()), texts.get("reviewPhase.step." + line.phase().step()) + ": " + line.review().name(), day, day)
            .revised(line.phase().version() + line.review().version(), false))));
    return events;
  }
}
