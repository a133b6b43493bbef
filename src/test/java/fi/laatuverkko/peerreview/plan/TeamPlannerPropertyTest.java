package fi.laatuverkko.peerreview.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.Progress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TeamPlannerPropertyTest {

  private final TeamPlanner planner = new TeamPlanner(InstantSource.system());

  @Test
  void breaksNoRuleInAThousandRandomRounds() {
    var answered = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var task = RandomRound.of(seed, 3 + random.nextInt(3), 1 + random.nextInt(2), 2, wishes(random));
      var proposal = planner.plan(task, PlanRequest.of(seed).withoutPrices(), Progress.NONE);
      if (proposal.hasTeams()) {
        answered++;
        assertThat(new TeamCheck(task).breaches(proposal.seats())).as("round %d", seed).isEmpty();
        assertThat(proposal.score().reciprocal().size()).as("round %d", seed).isGreaterThanOrEqualTo(
            task.wishes().reciprocity() == Reciprocity.FREE ? 0 : Math.min(proposal.leastPairs(), 99));
      } else {
        assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
      }
    }
    assertThat(answered).isGreaterThan(200);
  }

  private static PlanWishes wishes(Random random) {
    Set<TeamRule> duties = EnumSet.noneOf(TeamRule.class);
    for (var rule : TeamRule.values()) {
      if (random.nextBoolean()) {
        duties.add(rule);
      }
    }
    return new PlanWishes(PlanMode.values()[random.nextInt(2)], Reciprocity.values()[random.nextInt(3)], duties, Set.of(), random.nextInt(3), random.nextInt(2));
  }

  @Test
  void reachesWhatExhaustiveSearchFinds() {
    var compared = 0;
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var task = RandomRound.of(seed, 3 + random.nextInt(2), 2, 2, wishes(random));
      var proposal = planner.plan(task, PlanRequest.of(seed).withoutPrices(), Progress.NONE);
      var best = exhaustive(task);
      if (best.isEmpty()) {
        assertThat(proposal.state()).as("round %d", seed).isEqualTo(PlanState.INFEASIBLE);
      } else {
        compared++;
        assertThat(proposal.state()).as("round %d", seed).isEqualTo(PlanState.OPTIMAL);
        assertThat(proposal.certain()).as("round %d", seed).isTrue();
        assertThat(TeamSolver.worth(task).compare(proposal.score(), best.get())).as("round %d: %s but %s", seed, proposal.score(), best.get()).isZero();
      }
    }
    assertThat(compared).isGreaterThan(15);
  }

  @Test
  void goesThroughAllTeamsWithoutHelpOfTheSolver() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var task = RandomRound.of(seed, 3 + random.nextInt(2), 2, 2, wishes(random));
      var best = exhaustive(task);
      var all = new TeamEnumeration(new PlanGrid(task), new Deadline(InstantSource.system(), Duration.ofSeconds(30), Progress.NONE)).run(Set.of());
      assertThat(all.complete()).as("round %d", seed).isTrue();
      assertThat(all.seats().isEmpty()).as("round %d", seed).isEqualTo(best.isEmpty());
      best.ifPresent(score -> assertThat(TeamSolver.worth(task).compare(new TeamCheck(task).score(all.seats()), score)).isZero());
    }
  }

  private static Optional<PlanScore> exhaustive(PlanTask task) {
    List<PlanScore> best = new ArrayList<>();
    fill(task, new TeamCheck(task), 0, new TreeSet<>(), best);
    return best.stream().findFirst();
  }

  private static void fill(PlanTask task, TeamCheck check, int at, Set<Seat> seats, List<PlanScore> best) {
    if (at == task.visits().size()) {
      if (check.breaches(seats).isEmpty()) {
        var score = check.score(seats);
        if (best.isEmpty() || TeamSolver.worth(task).compare(score, best.getFirst()) < 0) {
          best.clear();
          best.add(score);
        }
      }
      return;
    }
    var visit = task.visits().get(at);
    var peers = task.peers().stream().filter(peer -> Exclusion.of(task, peer, visit).isEmpty()).toList();
    for (int one = 0; one < peers.size(); one++) {
      for (int other = one + 1; other < peers.size(); other++) {
        var pair = List.of(new Seat(visit.id(), peers.get(one).id()), new Seat(visit.id(), peers.get(other).id()));
        if (!peers.get(one).equals(peers.get(other))) {
          seats.addAll(pair);
          fill(task, check, at + 1, seats, best);
          pair.forEach(seats::remove);
        }
      }
    }
  }

  @Test
  void provesTwentyOrganisationsAndSixtyPeersInSeconds() {
    for (int seed = 1; seed <= 3; seed++) {
      var task = RandomRound.of(seed, 20, 3, 3, PlanWishes.standard());
      var proposal = planner.plan(task, PlanRequest.of(seed).withoutPrices().within(Duration.ofSeconds(60)), Progress.NONE);
      assertThat(proposal.state()).as("took %s", proposal.took()).isEqualTo(PlanState.OPTIMAL);
      assertThat(new TeamCheck(task).breaches(proposal.seats())).isEmpty();
    }
  }

  @Test
  void answersTwoHundredPeersAndSixtyVisitsWithinItsTime() {
    var task = RandomRound.of(5, 50, 4, 60, 3, PlanWishes.standard());
    var proposal = planner.plan(task, PlanRequest.of(1).within(Duration.ofSeconds(15)), Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.FEASIBLE);
    assertThat(new TeamCheck(task).breaches(proposal.seats())).isEmpty();
    assertThat(proposal.took()).isLessThan(Duration.ofSeconds(25));
    assertThat(proposal.bound().orElseThrow()).isGreaterThanOrEqualTo(proposal.score().fit());
  }
}
