package fi.laatuverkko.peerreview;

import fi.laatuverkko.format.Problem;
import java.time.LocalDate;
import java.util.Optional;

/** What is odd about the days of a review that are stored all the same. */
public record ReviewWarnings(LocalDate today) {

  private static final int PREPARATION = 90;
  private static final int SELF_REPORT = 30;
  private static final int SELF_REPORT_LATEST = 21;
  private static final int QUESTIONS = 14;
  private static final int DRAFT = 28;
  private static final int FOLLOW_UP_LEAST = 6;
  private static final int FOLLOW_UP_MOST = 12;

  public Optional<Problem> language(PeerReview review) {
    return review.language().isEmpty() ? Optional.of(Problem.of("peerReview.warning.language")) : Optional.empty();
  }

  public Optional<Problem> start(PeerReview review) {
    if (!review.state().isBeforeVisit()) {
      return Optional.empty();
    }
    if (review.startsOn().filter(day -> day.isBefore(today)).isPresent()) {
      return Optional.of(Problem.of("peerReview.warning.past"));
    }
    var early = review.state() == ReviewState.DRAFT || review.state() == ReviewState.AGREED;
    return review.startsOn().filter(day -> early && day.isBefore(today.plusDays(PREPARATION))).map(_ -> Problem.of("peerReview.warning.soon"));
  }

  public Optional<Problem> selfReport(PeerReview review) {
    return review.selfReportOn().flatMap(on -> review.startsOn().flatMap(start -> {
      if (on.isAfter(start.minusDays(SELF_REPORT_LATEST))) {
        return Optional.of(Problem.of("peerReview.warning.selfReportVeryLate"));
      }
      return on.isAfter(start.minusDays(SELF_REPORT)) ? Optional.of(Problem.of("peerReview.warning.selfReportLate")) : Optional.<Problem>empty();
    }));
  }

  public Optional<Problem> questions(PeerReview review) {
    return review.questionsOn().filter(on -> review.startsOn().filter(start -> on.isAfter(start.minusDays(QUESTIONS))).isPresent())
        .map(_ -> Problem.of("peerReview.warning.questionsLate"));
  }

  public Optional<Problem> draft(PeerReview review) {
    return review.draftOn().filter(on -> review.endsOn().filter(end -> on.isAfter(end.plusDays(DRAFT))).isPresent()).map(_ -> Problem.of("peerReview.warning.draftLate"));
  }

  public Optional<Problem> followUp(PeerReview review) {
    return review.followUpOn().flatMap(on -> review.endsOn()
        .filter(end -> on.isBefore(end.plusMonths(FOLLOW_UP_LEAST)) || on.isAfter(end.plusMonths(FOLLOW_UP_MOST))).map(_ -> Problem.of("peerReview.warning.followUp")));
  }
}
