package fi.laatuverkko.peerreview;

import static fi.laatuverkko.peerreview.ReviewState.ACTIONS_PLANNED;
import static fi.laatuverkko.peerreview.ReviewState.AGREED;
import static fi.laatuverkko.peerreview.ReviewState.CANCELLED;
import static fi.laatuverkko.peerreview.ReviewState.CLOSED;
import static fi.laatuverkko.peerreview.ReviewState.DRAFT;
import static fi.laatuverkko.peerreview.ReviewState.FOLLOWED_UP;
import static fi.laatuverkko.peerreview.ReviewState.READY;
import static fi.laatuverkko.peerreview.ReviewState.REPORT_APPROVED;
import static fi.laatuverkko.peerreview.ReviewState.REPORT_COMMENTED;
import static fi.laatuverkko.peerreview.ReviewState.SELF_REPORT_IN;
import static fi.laatuverkko.peerreview.ReviewState.TEAM_NAMED;
import static fi.laatuverkko.peerreview.ReviewState.VISITED;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way of a review from state to state: which may follow which, and what each asks for. */
public record ReviewWay(ReviewFacts facts) {

  private static final Map<ReviewState, Set<ReviewState>> NEXT = new EnumMap<>(Map.ofEntries(
      Map.entry(DRAFT, Set.of(AGREED, CANCELLED)),
      Map.entry(AGREED, Set.of(TEAM_NAMED, CANCELLED)),
      Map.entry(TEAM_NAMED, Set.of(AGREED, SELF_REPORT_IN, CANCELLED)),
      Map.entry(SELF_REPORT_IN, Set.of(READY, CANCELLED)),
      Map.entry(READY, Set.of(SELF_REPORT_IN, VISITED, CANCELLED)),
      Map.entry(VISITED, Set.of(REPORT_COMMENTED)),
      Map.entry(REPORT_COMMENTED, Set.of(VISITED, REPORT_APPROVED)),
      Map.entry(REPORT_APPROVED, Set.of(ACTIONS_PLANNED)),
      Map.entry(ACTIONS_PLANNED, Set.of(FOLLOWED_UP)),
      Map.entry(FOLLOWED_UP, Set.of(CLOSED)),
      Map.entry(CLOSED, Set.of()),
      Map.entry(CANCELLED, Set.of(DRAFT))));

  /** Why a change of state can't be made, in words; nothing when it can. */
  public Optional<Problem> refusal(PeerReview before, PeerReview after) {
    var to = after.state();
    if (before.state() == to) {
      return Optional.empty();
    }
    var next = NEXT.getOrDefault(before.state(), Set.of());
    if (!next.contains(to)) {
      return Optional.of(next.isEmpty() ? Problem.of("peerReview.refused.last", word(before.state()))
          : Problem.of("peerReview.refused.order", word(before.state()), word(to), word(next.stream().sorted().findFirst().orElseThrow())));
    }
    return guard(before, after);
  }

  private static TextKey word(ReviewState state) {
    return new TextKey("peerReview.state." + state);
  }

  private Optional<Problem> guard(PeerReview before, PeerReview after) {
    return switch (after.state()) {
      case AGREED -> before.state() == TEAM_NAMED ? Optional.empty() : agreed(after);
      case TEAM_NAMED -> team();
      case SELF_REPORT_IN -> before.state() == READY || after.selfReportOn().isPresent() ? Optional.empty() : said("peerReview.refused.selfReport");
      case READY -> ready();
      case VISITED -> before.state() == REPORT_COMMENTED ? Optional.empty() : visited(after);
      case REPORT_COMMENTED -> after.draftOn().isPresent() ? Optional.empty() : said("peerReview.refused.draft");
      case REPORT_APPROVED -> after.approvedOn().isPresent() && after.approvedBy().isPresent() ? Optional.empty() : said("peerReview.refused.approval");
      case ACTIONS_PLANNED -> facts.plannedActions() > 0 ? Optional.empty() : said("peerReview.refused.actions");
      case FOLLOWED_UP -> after.followUpOn().isPresent() ? Optional.empty() : said("peerReview.refused.followUp");
      case CLOSED -> facts.openActions() == 0 ? Optional.empty() : Optional.of(Problem.of("peerReview.refused.openActions", facts.openActions()));
      case CANCELLED -> after.cancelReason().isPresent() ? Optional.empty() : said("peerReview.refused.cancelReason");
      case DRAFT -> Optional.empty();
    };
  }

  private Optional<Problem> agreed(PeerReview review) {
    if (review.startsOn().isEmpty() || review.endsOn().isEmpty()) {
      return said("peerReview.refused.days");
    } else if (review.language().isEmpty()) {
      return said("peerReview.refused.language");
    } else if (facts.areas() == 0) {
      return said("peerReview.refused.areas");
    }
    return review.agreedOn().isPresent() ? Optional.empty() : said("peerReview.refused.agreement");
  }

  private Optional<Problem> team() {
    var coordinators = facts.team().stream().filter(member -> member.teamRole() == TeamRole.COORDINATOR).count();
    var peers = (int) facts.team().stream().filter(member -> member.teamRole() != TeamRole.OBSERVER).count();
    var waiting = (int) facts.team().stream().filter(member -> member.decision() != SeatDecision.ACCEPTED).count();
    if (peers < facts.teamSize()) {
      return Optional.of(Problem.of("peerReview.refused.teamSize", peers, facts.teamSize()));
    } else if (coordinators != 1) {
      return Optional.of(Problem.of("peerReview.refused.coordinator", (int) coordinators));
    } else if (!facts.broken().isEmpty()) {
      return Optional.of(Problem.of("peerReview.refused.rules", facts.broken().getFirst()));
    }
    return waiting > 0 ? Optional.of(Problem.of("peerReview.refused.waiting", waiting)) : Optional.empty();
  }

  private Optional<Problem> ready() {
    if (facts.interviews() == 0) {
      return said("peerReview.refused.interviews");
    } else if (!facts.hasFeedback()) {
      return said("peerReview.refused.feedbackSlot");
    }
    return facts.clashes().stream().findFirst().map(clash -> Problem.of("peerReview.refused.clash", clash));
  }

  private Optional<Problem> visited(PeerReview review) {
    if (review.endsOn().filter(end -> !end.isAfter(facts.today())).isEmpty()) {
      return said("peerReview.refused.notYet");
    }
    return review.feedbackGiven() ? Optional.empty() : said("peerReview.refused.feedback");
  }

  private static Optional<Problem> said(String key) {
    return Optional.of(Problem.of(key));
  }
}
