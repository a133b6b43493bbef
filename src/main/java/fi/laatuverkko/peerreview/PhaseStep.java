package fi.laatuverkko.peerreview;

import java.time.LocalDate;

/** The steps of a review in their order, and how far each is from the visit: before its first day, or after its last. */
public enum PhaseStep {
  INITIAL_SHEET(-120, Unit.DAY),
  PEER_APPLICATIONS(-105, Unit.DAY),
  CONTRACT(-90, Unit.DAY),
  TEAM(-75, Unit.DAY),
  SELF_REPORT(-30, Unit.DAY),
  QUESTIONS(-14, Unit.DAY),
  PROGRAMME(-7, Unit.DAY),
  VISIT(0, Unit.DAY),
  REPORT_DRAFT(28, Unit.DAY),
  REPORT_APPROVAL(42, Unit.DAY),
  ACTION_PLAN(70, Unit.DAY),
  FOLLOW_UP(9, Unit.MONTH);

  private enum Unit { DAY, MONTH }

  private final int distance;
  private final Unit unit;

  PhaseStep(int distance, Unit unit) {
    this.distance = distance;
    this.unit = unit;
  }

  /** When the step is due for a visit of these days. */
  public LocalDate due(LocalDate first, LocalDate last) {
    var from = distance < 0 ? first : last;
    return unit == Unit.DAY ? from.plusDays(distance) : from.plusMonths(distance);
  }
}
