package fi.laatuverkko.peerreview;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.peerreview.plan.PlanTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A round with what the planner needs of it.
 *
 * @param reviews those that still need or have a team, in the order they were made; cancelled ones are left out
 * @param members what was decided about people and teams
 */
public record RoundPlan(ReviewRound round, List<PeerReview> reviews, List<TeamMember> members, PlanTask task) {

  public Optional<PeerReview> review(long id) {
    return reviews.stream().filter(review -> review.id() == id).findFirst();
  }

  public List<TeamMember> team(long review) {
    return members.stream().filter(member -> member.reviewId() == review && member.decision().isIn()).toList();
  }

  /** Names the visits that wait for their day although it has gone by. */
  public Optional<Problem> past(LocalDate today) {
    var gone = reviews.stream().filter(review -> review.state().isBeforeVisit() && review.startsOn().filter(day -> day.isBefore(today)).isPresent())
        .map(PeerReview::name).toList();
    return gone.isEmpty() ? Optional.empty() : Optional.of(Problem.of("teamPlan.obstacle.past", String.join(", ", gone)));
  }
}
