package fi.laatuverkko.peerreview;

import fi.laatuverkko.peerreview.plan.PlanTask;
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
}
