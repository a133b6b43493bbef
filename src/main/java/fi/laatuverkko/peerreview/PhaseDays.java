package fi.laatuverkko.peerreview;

import java.time.LocalDate;
import java.util.Optional;

/** When the steps of a review are due and whether they are done: they follow the visit, so they move with it. */
public final class PhaseDays {

  private PhaseDays() {}

  /** The step's own day, else the one that follows from the visit; nothing while the visit has no day. */
  public static Optional<LocalDate> due(PeerReview review, ReviewPhase phase) {
    return phase.dueOn().or(() -> review.startsOn().map(start -> phase.step().due(start, review.endsOn().orElse(start))));
  }

  /** The day the step was done, from its checklist or from what the review knows. */
  public static Optional<LocalDate> done(PeerReview review, ReviewPhase phase) {
    return phase.doneOn().or(() -> switch (phase.step()) {
      case CONTRACT -> review.agreedOn();
      case SELF_REPORT -> review.selfReportOn();
      case QUESTIONS -> review.questionsOn();
      case REPORT_DRAFT -> review.draftOn();
      case REPORT_APPROVAL -> review.approvedOn();
      default -> Optional.empty();
    });
  }

  /** Whether nothing is left to do for the step; the state of the review counts too. */
  public static boolean isDone(PeerReview review, ReviewPhase phase) {
    return done(review, phase).isPresent() || review.state() != ReviewState.CANCELLED && review.state().ordinal() >= reached(phase.step()).ordinal();
  }

  /** The state in which a step lies behind. */
  private static ReviewState reached(PhaseStep step) {
    return switch (step) {
      case INITIAL_SHEET, CONTRACT -> ReviewState.AGREED;
      case PEER_APPLICATIONS, TEAM -> ReviewState.TEAM_NAMED;
      case SELF_REPORT -> ReviewState.SELF_REPORT_IN;
      case QUESTIONS, PROGRAMME -> ReviewState.READY;
      case VISIT -> ReviewState.VISITED;
      case REPORT_DRAFT -> ReviewState.REPORT_COMMENTED;
      case REPORT_APPROVAL -> ReviewState.REPORT_APPROVED;
      case ACTION_PLAN -> ReviewState.ACTIONS_PLANNED;
      case FOLLOW_UP -> ReviewState.CLOSED;
    };
  }
}
