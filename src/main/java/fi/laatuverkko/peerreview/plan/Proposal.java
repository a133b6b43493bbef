package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.format.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the planner proposes for a round.
 *
 * @param certain whether the state was made sure by going through everything possible, or stands before any calculating
 * @param teams empty where no teams were found
 * @param bound points no set of teams can exceed, known where it is not proven that these are the best
 * @param leastPairs reciprocal pairs that no choice of people could avoid
 * @param obstacles what stood against it before solving
 * @param waysOut what would make an impossible round possible
 */
public record Proposal(
    PlanTask task,
    PlanState state,
    boolean certain,
    List<Team> teams,
    PlanScore score,
    Optional<Integer> bound,
    int leastPairs,
    List<Obstacle> obstacles,
    List<Problem> waysOut,
    List<Price> prices,
    long seed,
    Duration took) {

  /**
   * The team of a visit.
   *
   * @param coordinator key of the member proposed to lead it
   * @param alternates the next best who could step in, best first
   */
  public record Team(PlanVisit visit, List<Choice> members, long coordinator, List<Choice> alternates) {

    public int points() {
      return members.stream().mapToInt(member -> member.fit().points()).sum();
    }
  }

  /** A peer for a visit and why. */
  public record Choice(PlanPeer peer, Fit fit, boolean locked, List<Problem> reasons) {}

  /**
   * What a wish costs.
   *
   * @param wish the wish in words
   * @param points what the sum of all fits would gain without it; nothing when it could not be found out in time
   */
  public record Price(Problem wish, Optional<Integer> points) {}

  public boolean hasTeams() {
    return !teams.isEmpty();
  }

  public Set<Seat> seats() {
    return teams.stream().flatMap(team -> team.members().stream().map(member -> new Seat(team.visit().id(), member.peer().id())))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
